import type { Analysis, Change, Groups, Summary } from "@/lib/domain/analysis/analysis";
import type { Criterion } from "@/lib/domain/ratings/criterion";
import { countOf } from "@/lib/domain/report/words";
import { inScores } from "@/lib/domain/ratings/score-words";
import { listMoves, sumUpMoves } from "./moves";
import { byValue, criterionOf, judgingCriteria, type ResultRow } from "./rows";
import { inSentence, listed, mindOf, unlikely } from "./words";

/** An option that a headline names, and what is said of it there. */
export type Named = { option: ResultRow["option"]; note: string };

/** One of the first things to know of a round: sentences, and the options that show it most. */
export type Headline = {
  title: string;
  sentences: string[];
  /** What the options that are named have in common; they are in its order. Null where none is named. */
  listTitle: string | null;
  named: Named[];
};

const mostNamed = 3;

/** What is agreed, what is contested, what moved, and what would change the picture; none where too few rated any option. */
export function listHeadlines(
  rows: readonly ResultRow[],
  criteria: readonly Criterion[],
  { groups, inputs }: Pick<Analysis, "groups" | "inputs">,
): Headline[] {
  const judging = judgingCriteria(criteria);
  const rated = rows.filter(({ disagreement }) => disagreement !== null);
  if (rated.length === 0) return [];
  const headlines = [agreed(rated, judging), contested(rated, judging, groups)];
  if (inputs.earlierRoundId !== null) headlines.push(moved(rows, judging));
  return [...headlines, fragile(rated, judging)];
}

const summaryOf = (row: ResultRow, { id }: Criterion): Summary | null => criterionOf(row, id)?.summary ?? null;

function agreed(rows: readonly ResultRow[], judging: readonly Criterion[]): Headline {
  const isAgreed = (row: ResultRow, criterion: Criterion): boolean => {
    const summary = summaryOf(row, criterion);
    return summary?.consensus === "strong" && !summary.isTwoPeak;
  };
  const counts = judging.map((criterion) => ({
    criterion,
    count: rows.filter((row) => isAgreed(row, criterion)).length,
  }));
  const said = counts.map(({ criterion, count }) => `${inSentence(criterion.name)} for ${count}`);
  const lead = judging[0]!;
  const sign = lead.better === "low" ? 1 : -1;
  const best = byValue(
    rows.filter((row) => isAgreed(row, lead)),
    (row) => sign * summaryOf(row, lead)!.median,
    false,
  );
  return {
    title: "What is agreed",
    sentences: [
      `Of ${countOf(rows.length, "option")} the crowd agrees on ${listed(said)}: there the middle half of the answers lies within one step of the scale.`,
    ],
    listTitle: `Agreed on ${inSentence(lead.name)}, the best first`,
    named: best.slice(0, mostNamed).map((row) => ({
      option: row.option,
      note: `${inSentence(lead.name)} ${inScores(summaryOf(row, lead)!.median)}`,
    })),
  };
}

function contested(rows: readonly ResultRow[], judging: readonly Criterion[], groups: Groups): Headline {
  const open = rows.flatMap((row) => {
    const on = judging.filter((criterion) => isContested(summaryOf(row, criterion)));
    return on.length > 0 ? [{ ...row, on }] : [];
  });
  const camps = open.filter((row) => row.on.some((criterion) => summaryOf(row, criterion)?.isTwoPeak)).length;
  const sentences =
    open.length === 0
      ? ["On no option does opinion lie further apart than two steps in its middle half."]
      : [
          `${open.length} of ${countOf(rows.length, "option")} ${open.length === 1 ? "is" : "are"} contested on ${listed(
            judging.map(({ name }) => inSentence(name)),
            "or",
          )}: the middle half spans more than two steps, or there are two camps${camps > 0 ? ` (${camps})` : ""}.`,
        ];
  const named = byValue(open, (row) => row.disagreement, true).slice(0, mostNamed);
  return {
    title: "What is contested",
    sentences: [...sentences, ...divided(groups)],
    listTitle: "Contested most",
    named: named.map((row) => ({
      option: row.option,
      note: contestedWords(row, row.on),
    })),
  };
}

/** How what divides groups of opinion is another thing than what is contested; nothing where there are no groups. */
function divided(groups: Groups): string[] {
  if (!groups.isShown) return [];
  const { length } = groups.divisive;
  const parties = `the ${groups.sizes.length} opinion groups`;
  if (length === 0) return [`No option divides ${parties}: none is favoured by most in one and by few in another.`];
  return [
    `Another matter is what divides ${parties}: ${countOf(length, "option")}, favoured by most in one and by few in another. That can be so while the answers of all together lie close.`,
  ];
}

/** "two camps on impact, not agreed on feasibility and risk" */
function contestedWords(row: ResultRow, on: readonly Criterion[]): string {
  const names = new Map<string, string[]>();
  for (const criterion of on) {
    const mind = mindOf(summaryOf(row, criterion)!);
    names.set(mind, [...(names.get(mind) ?? []), inSentence(criterion.name)]);
  }
  return [...names].map(([mind, named]) => `${mind} on ${listed(named)}`).join(", ");
}

const isContested = (summary: Summary | null): boolean =>
  summary !== null && (summary.isTwoPeak || summary.consensus === "none");

function moved(rows: readonly ResultRow[], judging: readonly Criterion[]): Headline {
  const lead = judging[0]!;
  const moves = judging.flatMap((criterion) => listMoves(rows, criterion.id).map((move) => ({ ...move, criterion })));
  const clear = moves.filter(({ change }) => isClear(change));
  // Each option once, by what moved most in it.
  const most = [...new Map(byValue(clear, sizeOf, false).map((move) => [move.option.id, move])).values()];
  return {
    title: "What moved",
    sentences: [sumUpMoves(listMoves(rows, lead.id), lead)],
    listTitle: "The median moved most, by more than chance",
    named: byValue(most, sizeOf, true)
      .slice(0, mostNamed)
      .map(({ option, change, criterion }) => ({
        option,
        note: `${inSentence(criterion.name)} ${inScores(change.medianBefore)} → ${inScores(change.medianAfter)}`,
      })),
  };
}

const isClear = ({ paired, medianBefore, medianAfter }: Change): boolean =>
  paired !== null && paired.p <= unlikely && medianAfter !== medianBefore;

const sizeOf = ({ change }: ReturnType<typeof listMoves>[number]): number =>
  Math.abs(change.medianAfter - change.medianBefore);

function fragile(rows: readonly ResultRow[], judging: readonly Criterion[]): Headline {
  const some = (is: (row: ResultRow, criterion: Criterion) => boolean): number =>
    rows.filter((row) => judging.some((criterion) => is(row, criterion))).length;
  const chance = some((row, criterion) => {
    const interval = summaryOf(row, criterion)?.interval;
    return interval !== undefined && interval.to - interval.from > 1;
  });
  const left = some((row, { id }) => {
    const bounds = criterionOf(row, id)?.bounds;
    return bounds !== null && bounds !== undefined && bounds.highest - bounds.lowest >= 1;
  });
  const hasLeft = some((row, { id }) => (criterionOf(row, id)?.bounds?.dropOuts ?? 0) > 0) > 0;
  const isWeighted = some((row, criterion) => typeof summaryOf(row, criterion)?.weightedMedian === "number") > 0;
  const experts = some((row, criterion) => {
    const { median, weightedMedian } = summaryOf(row, criterion) ?? { median: 0, weightedMedian: null };
    return weightedMedian !== null && Math.abs(weightedMedian - median) >= 1;
  });
  const all = countOf(rows.length, "option");
  return {
    title: "What would change the picture",
    sentences: [
      `Chance: on ${chance} of ${all} a median is uncertain by more than one step.`,
      ...(hasLeft
        ? [
            `Those who left: on ${left === 0 ? "none" : left} their answers could have moved a median by a step or more.`,
          ]
        : []),
      ...(isWeighted
        ? [
            `Expertise: counting experts for more moves a median by a step or more on ${experts === 0 ? "none" : experts}.`,
          ]
        : []),
    ],
    listTitle: null,
    named: [],
  };
}
