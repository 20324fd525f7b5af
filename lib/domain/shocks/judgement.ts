import { z } from "zod";
import type { Id, Instant } from "@/lib/domain/primitives";

/** What an inject does to an option, the worst last. */
export const verdicts = ["holds", "bends", "breaks"] as const;
export const ShockVerdict = z.enum(verdicts);
export type ShockVerdict = z.infer<typeof ShockVerdict>;

export const verdictWords: Record<ShockVerdict, { name: string; meaning: string }> = {
  holds: { name: "Holds", meaning: "It works as it is written." },
  bends: { name: "Bends", meaning: "It works if something in it changes." },
  breaks: { name: "Breaks", meaning: "It no longer works." },
};

/** What one member thinks an inject does to one option. */
export type Judgement = {
  injectId: Id;
  optionId: Id;
  memberId: Id;
  verdict: ShockVerdict;
  reason: string;
  /** The revision that was judged. */
  revision: number;
  /** The edit that would make it hold, where one was suggested. */
  suggestionId: Id | null;
  at: Instant;
};

/** How many members have said which. */
export type Tally = Record<ShockVerdict, number>;

export const noTally: Tally = { holds: 0, bends: 0, breaks: 0 };

/** Where a judgement stands among all of an exercise: a member has one of an option under an inject. */
export function judgementKey({ injectId, optionId, memberId }: Pick<Judgement, "injectId" | "optionId" | "memberId">) {
  return `${injectId}/${optionId}/${memberId}`;
}

/** A tally after somebody changed their mind; null for no verdict. */
export function afterVerdict(tally: Tally, before: ShockVerdict | null, after: ShockVerdict | null): Tally {
  const next = { ...tally };
  if (before) next[before] = Math.max(0, next[before] - 1);
  if (after) next[after] += 1;
  return next;
}

export function countOfTally({ holds, bends, breaks }: Tally): number {
  return holds + bends + breaks;
}
