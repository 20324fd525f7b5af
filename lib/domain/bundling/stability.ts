import { mean } from "simple-statistics";
import { z } from "zod";
import { Id } from "@/lib/domain/primitives";

const Steady = z.object({
  /** The mean Jaccard coefficient of the group and the one most like it, over all resamples. */
  jaccard: z.number(),
  /** In which share of the resamples each option is in the group most like its own. */
  options: z.array(z.object({ optionId: Id, stays: z.number() })),
});
export type Steady = z.infer<typeof Steady>;

/** How far bundles depend on who happened to answer: figures alone, of the crowd as a whole. */
export const Stability = z.object({
  /** How many times the crowd was drawn again, and of how many members. */
  times: z.number().int(),
  raters: z.number().int(),
  /** In the order of the suggested bundles. */
  bundles: z.array(Steady),
  /** The narratives as they are, each as if it had been a bundle of the crowd's; those that hold options. */
  narratives: z.array(Steady.extend({ narrativeId: Id })),
});
export type Stability = z.infer<typeof Stability>;

/** A group that was found: at and above it is stable, and below the second value it dissolves. */
export const stableFrom = 0.75;
export const fairFrom = 0.6;

/** How much two sets have in common: 1 for the same, 0 for nothing (Jaccard, New Phytologist 11, 1912). */
export function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let common = 0;
  for (const each of one) if (other.has(each)) common += 1;
  const all = one.size + other.size - common;
  return all === 0 ? 1 : common / all;
}

/**
 * The cluster-wise stability of groups (Hennig, "Cluster-wise assessment of cluster stability", Computational Statistics
 * & Data Analysis 52, 2007): each group is compared, in each resample, with the group found there that is most like it.
 * From 0.75 on a group counts as stable; from 0.6 on it points at a pattern, whose members are in doubt; below it
 * dissolves (the same, and the documentation of his R package fpc, `clusterboot`). He draws the things that are grouped;
 * here those are kept, and who judged them is drawn, so that no group loses members by the draw.
 *
 * @param groups the indices in each group
 * @param resamples in each, the group of every index; one resample or more
 * @returns of each group the mean Jaccard coefficient, and the share of resamples in which each of its members stays
 */
export function clusterStability(
  groups: readonly (readonly number[])[],
  resamples: readonly (readonly number[])[],
): { jaccard: number; stays: number[] }[] {
  const found = resamples.map(setsOf);
  return groups.map((group) => {
    const own = new Set(group);
    const matches = found.map((sets) => mostLike(own, sets));
    return {
      jaccard: mean(matches.map(({ likeness }) => likeness)),
      stays: group.map((each) => matches.filter(({ set }) => set.has(each)).length / matches.length),
    };
  });
}

function setsOf(groups: readonly number[]): Set<number>[] {
  const sets = new Map<number, Set<number>>();
  groups.forEach((group, at) => sets.set(group, (sets.get(group) ?? new Set()).add(at)));
  return [...sets.values()];
}

function mostLike(own: ReadonlySet<number>, sets: readonly Set<number>[]): { set: Set<number>; likeness: number } {
  const all = sets.map((set) => ({ set, likeness: jaccard(own, set) }));
  return all.reduce((one, other) => (other.likeness > one.likeness ? other : one));
}
