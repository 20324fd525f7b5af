import { ids } from "./ids";
import type { Step } from "./proposing";
import { type Opening, ratify, support } from "./ratification";

/** From when all narratives are written, or all takeaways, to the end of the last round. */
const until = Date.parse("2013-04-15T00:00:00Z");
export const openings = {
  narratives: { from: Date.parse("2013-04-14T13:20:00Z"), until },
  takeaways: { from: Date.parse("2013-04-14T16:40:00Z"), until },
} satisfies Record<string, Opening>;

/** The version after the moderators' one edit. */
const version = 2;

/** What the members say of the narratives and takeaways. */
export function ratifyingSteps(seed: number): Step[] {
  const ratifying = ratify(seed, openings.narratives).map(({ by, at, narrative, stance, note }): Step => {
    const id = ids.other(`ratify ${narrative} ${by}`);
    const narrativeId = ids.narrative(narrative);
    return { at, by, command: { id, type: "ratify-narrative", narrativeId, version, stance, note } };
  });
  const supporting = support(seed, openings.takeaways).map(({ by, at, takeaway }): Step => {
    const id = ids.other(`support ${takeaway} ${by}`);
    const takeawayId = ids.takeaway(takeaway);
    return { at, by, command: { id, type: "support-takeaway", takeawayId, isOn: true } };
  });
  return [...ratifying, ...supporting];
}
