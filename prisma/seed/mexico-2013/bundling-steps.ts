import { options } from "./contents";
import { ids } from "./ids";
import { narratives } from "./narratives";
import { moderator, type Step } from "./proposing";

const minute = 60_000;

/** The narratives are created without texts, what overlaps is merged, and the rest is placed. */
export function bundlingSteps(): Step[] {
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
    bundled.map(({ number: option }, index): Step => {
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
