import { unwrittenTexts } from "@/lib/domain/narratives/narrative";
import { countUnborne, listUnborne } from "@/lib/domain/references/unborne";
import { options, threads } from "./contents";
import { narratives } from "./narratives";
import { idsOf, mexicoSources, moderator, organizer, proposing, type Step } from "./proposing";
import { stateExpertise } from "./ratings/expertise";
import { takeaways } from "./takeaways";

const minute = 60_000;

export const seedName = "mexico-2013";
const ids = idsOf(seedName);

/** How many sentences of the report had no reference when it was published, and as how many that was confirmed. */
const unreferenced = countUnborne(
  listUnborne(
    narratives.map((narrative) => ({ ...unwrittenTexts, ...narrative })),
    takeaways,
  ),
);

export const ratingSeed = 2013;
export const ratingRounds = { first: "Rate and revise", second: "Re-rate and bundle" };

/** The days of the two rounds of ratings; moderators begin to merge at half past nine of the second one's. */
export const ratingDays = {
  first: Date.parse("2013-04-12T00:00:00Z"),
  second: Date.parse("2013-04-13T00:00:00Z"),
  mergedFrom: Date.parse("2013-04-13T09:30:00Z"),
};

function bundlingSteps(): Step[] {
  const start = Date.parse("2013-04-13T08:00:00Z");
  const creating = narratives.map(({ number, nickname, quadrant, tagline }): Step => {
    const texts = { nickname, quadrant, tagline, abstract: "", rationale: "", risks: "" };
    return {
      at: start + number * 20 * minute,
      by: moderator(number),
      command: { id: ids.narrative(number), type: "create-narrative", texts },
    };
  });
  const placing = narratives.flatMap(({ number, options: bundled }) =>
    bundled.map((option, index): Step => {
      const at = start + (120 + number * 45 + index * 4) * minute;
      const id = ids.other(`bundle ${option}`);
      return {
        at,
        by: moderator(number),
        command: { id, type: "bundle-option", optionId: ids.option(option), narrativeId: ids.narrative(number), index },
      };
    }),
  );
  const merging = options.flatMap(({ number, mergedInto }): Step[] => {
    if (mergedInto === undefined) return [];
    const note = `Part of PO-${mergedInto}; kept readable under its own number.`;
    const edge = { optionId: ids.option(number), intoId: ids.option(mergedInto) };
    return [
      {
        at: start + (90 + number) * minute,
        by: moderator(number),
        command: { id: ids.other(`merge ${number}`), type: "merge-option", ...edge, note },
      },
    ];
  });
  return [...creating, ...merging, ...placing];
}

function concludingSteps(): Step[] {
  const start = Date.parse("2013-04-14T08:00:00Z");
  const writing = narratives.map(({ number, abstract, rationale, risks }): Step => {
    const changes = { abstract, rationale, risks };
    const command = {
      id: ids.other(`write ${number}`),
      type: "edit-narrative" as const,
      narrativeId: ids.narrative(number),
      baseVersion: 1,
      changes,
    };
    return { at: start + number * 70 * minute, by: moderator(number), command };
  });
  const concluding = takeaways.map(({ number, statement, explanation }): Step => {
    const texts = { statement, explanation };
    return {
      at: start + (360 + number * 25) * minute,
      by: moderator(number),
      command: { id: ids.other(`takeaway ${number}`), type: "add-takeaway", texts },
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
  return [...writing, ...concluding, close, publish];
}

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
    ...bundlingSteps(),
    ...concludingSteps(),
  ];
  return steps.toSorted((a, b) => a.at - b.at);
}
