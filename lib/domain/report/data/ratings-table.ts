import { defaultMinRaters } from "@/lib/domain/analysis/input";
import type { Cell } from "@/lib/domain/csv";
import type { Id } from "@/lib/domain/primitives";
import type { Criterion } from "@/lib/domain/ratings/criterion";
import type { Scores } from "@/lib/domain/ratings/rating";
import type { Placement } from "@/lib/domain/options/option";

/** An answer of the crowd; `code` is the rater's, and tells nothing of who they are. */
export type CodedRating = {
  code: string;
  optionId: Id;
  scores: Scores;
  placement: Placement | null;
  abstains: boolean;
};

export type CodedRound = { name: string; ratings: CodedRating[] };

/**
 * Answers by code, heads first: neither reasons nor times, and places to a tenth. Left out are rounds, and within a round
 * options, that fewer than `defaultMinRaters` have rated.
 */
export function ratingsTable(
  rounds: readonly CodedRound[],
  options: readonly { id: Id; number: number }[],
  criteria: readonly Pick<Criterion, "id" | "name">[],
): Cell[][] {
  const heads = ["round", "option", "rater", ...criteria.map(({ name }) => name), "x", "y", "cannot judge"];
  const rows = rounds
    .filter(({ ratings }) => isEnough(ratings))
    .flatMap(({ name, ratings }) =>
      options.flatMap(({ id, number }) => {
        const ofOption = ratings.filter(({ optionId }) => optionId === id);
        return isEnough(ofOption)
          ? ofOption.toSorted(byCode).map((rating) => [name, `PO-${number}`, ...cellsOf(rating, criteria)])
          : [];
      }),
    );
  return [heads, ...rows];
}

function isEnough(ratings: readonly CodedRating[]): boolean {
  return new Set(ratings.filter(({ abstains }) => !abstains).map(({ code }) => code)).size >= defaultMinRaters;
}

function cellsOf({ code, scores, placement, abstains }: CodedRating, criteria: readonly { id: string }[]): Cell[] {
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  return [
    code,
    ...criteria.map(({ id }) => scores[id] ?? null),
    placement && tenth(placement.x),
    placement && tenth(placement.y),
    abstains ? "yes" : "no",
  ];
}

function byCode(one: { code: string }, other: { code: string }): number {
  return one.code < other.code ? -1 : 1;
}
