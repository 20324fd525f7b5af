import { unwrittenTexts } from "@/lib/domain/narratives/narrative";
import { countUnborne, listUnborne } from "@/lib/domain/references/unborne";
import { contradictions } from "./contradictions";
import { ids } from "./ids";
import { narratives } from "./narratives";
import { moderator, organizer, type Step } from "./proposing";
import { takeaways } from "./takeaways";
import type { SeedNarrative } from "./types";

/** How many sentences of the report have no reference, and as how many that is confirmed. */
const unreferenced = countUnborne(
  listUnborne(
    narratives.map((narrative) => ({ ...unwrittenTexts, ...narrative })),
    takeaways,
  ),
);

const minute = 60_000;
const start = Date.parse("2013-04-14T08:00:00Z");

/** Moderators write the narratives, what each option does in them, and the takeaways; contradictions; the end. */
export function concludingSteps(): Step[] {
  const concluding = takeaways.map(({ number, statement, explanation }): Step => {
    const texts = { statement, explanation };
    return {
      at: start + (360 + number * 25) * minute,
      by: moderator(number),
      command: { id: ids.takeaway(number), type: "add-takeaway", texts },
    };
  });
  const close: Step = {
    at: Date.parse("2013-04-15T09:00:00Z"),
    by: organizer,
    command: { id: ids.other("close"), type: "close-exercise" },
  };
  const publish: Step = {
    at: Date.parse("2013-04-15T16:00:00Z"),
    by: organizer,
    command: { id: ids.other("publish"), type: "publish-exercise", acknowledges: unreferenced },
  };
  return [...narratives.flatMap(writingSteps), ...concluding, ...contradictionSteps(), close, publish];
}

/** One edit of the texts, then a line for each option, two minutes apart. */
function writingSteps(narrative: SeedNarrative): Step[] {
  const { number, options, nickname: _nickname, quadrant: _quadrant, tagline: _tagline, ...changes } = narrative;
  const narrativeId = ids.narrative(number);
  const at = start + number * 70 * minute;
  const by = moderator(number);
  const id = ids.other(`write ${number}`);
  const lines = options.map(({ number: option, line }, index): Step => {
    const lineId = ids.other(`line ${number} ${option}`);
    const optionId = ids.option(option);
    const command = { id: lineId, type: "write-line" as const, narrativeId, optionId, was: "", line };
    return { at: at + (index + 1) * 2 * minute, by, command };
  });
  return [{ at, by, command: { id, type: "edit-narrative", narrativeId, baseVersion: 1, changes } }, ...lines];
}

function contradictionSteps(): Step[] {
  return contradictions.flatMap(({ by, at, options: [one, other], reason, answer }): Step[] => {
    const contradictionId = ids.other(`contradiction ${one} ${other}`);
    const optionIds: [string, string] = [ids.option(one), ids.option(other)];
    const flag: Step = {
      at: Date.parse(`${at}Z`),
      by,
      command: { id: contradictionId, type: "flag-contradiction", optionIds, reason },
    };
    if (!answer) return [flag];
    const id = ids.other(`settle ${one} ${other}`);
    const command = { id, type: "settle-contradiction" as const, contradictionId, answer: answer.text };
    return [flag, { at: Date.parse(`${answer.at}Z`), by: answer.by, command }];
  });
}
