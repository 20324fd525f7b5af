import { z } from "zod";
import { Id } from "@/lib/domain/primitives";

/** What counts as a contribution. `others` are suggested edits, sources, judgements and ratings; reactions and readings are none. */
export const contributionKinds = ["options", "revisions", "comments", "others"] as const;
export type ContributionKind = (typeof contributionKinds)[number];

const Count = z.number().int().nonnegative();
export const Counts = z.object({ options: Count, revisions: Count, comments: Count, others: Count });
export type Counts = z.infer<typeof Counts>;

/** By round, under its id; what was written before any round had begun, under "". Rounds without any are left out. */
export const ByRound = z.record(z.union([Id, z.literal("")]), Counts);
export type ByRound = z.infer<typeof ByRound>;

export const noCounts: Counts = { options: 0, revisions: 0, comments: 0, others: 0 };

export function addCounts(list: readonly Counts[]): Counts {
  const sum = (kind: ContributionKind): number => list.reduce((total, counts) => total + counts[kind], 0);
  return { options: sum("options"), revisions: sum("revisions"), comments: sum("comments"), others: sum("others") };
}

export function countAll(counts: Counts): number {
  return contributionKinds.reduce((total, kind) => total + counts[kind], 0);
}

/** What somebody contributed: in one round, or in all of them where `roundId` is null. */
export function countsIn(byRound: ByRound, roundId: Id | null): Counts {
  return roundId === null ? addCounts(Object.values(byRound)) : (byRound[roundId] ?? noCounts);
}
