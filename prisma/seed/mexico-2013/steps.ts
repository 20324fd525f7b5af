import { bundlingSteps } from "./bundling-steps";
import { concludingSteps } from "./concluding-steps";
import { options, threads } from "./contents";
import { ids } from "./ids";
import { injectSteps } from "./inject-steps";
import { mexicoSources, organizer, proposing, type Step } from "./proposing";
import { stateExpertise } from "./ratings/expertise";
import { ratifyingSteps } from "./ratifying-steps";

const minute = 60_000;

export const ratingSeed = 2013;
export const ratingRounds = { first: "Rate and revise", second: "Re-rate and bundle" };

/** The days of the two rounds of ratings; moderators begin to merge at half past nine of the second one's. */
export const ratingDays = {
  first: Date.parse("2013-04-12T00:00:00Z"),
  second: Date.parse("2013-04-13T00:00:00Z"),
  mergedFrom: Date.parse("2013-04-13T09:30:00Z"),
};

/** On the day of the brief, one after the other, analysts say what they know of. */
function expertiseSteps(): Step[] {
  const start = Date.parse("2013-04-08T06:00:00Z");
  return stateExpertise(ratingSeed).map(({ by, levels }, index): Step => {
    const command = { id: ids.other(`expertise ${by}`), type: "state-expertise" as const, levels };
    return { at: start + index * 12 * minute, by, command };
  });
}

/** Everything that is done in the week, in the order of time. */
export function listSteps(): Step[] {
  const open: Step = {
    at: Date.parse("2013-04-08T00:00:00Z"),
    by: organizer,
    command: { id: ids.other("open"), type: "open-exercise" },
  };
  const steps = [
    open,
    ...expertiseSteps(),
    ...proposing(ids, options, threads, mexicoSources),
    ...injectSteps(),
    ...bundlingSteps(),
    ...concludingSteps(),
    ...ratifyingSteps(ratingSeed),
  ];
  return steps.toSorted((a, b) => a.at - b.at);
}
