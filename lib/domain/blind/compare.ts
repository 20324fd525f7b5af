import { mean } from "simple-statistics";
import { adjustedRandIndex } from "@/lib/domain/analysis/groups/rand-index";
import type { Distances } from "@/lib/domain/analysis/groups/silhouette";
import { cutInto, hierarchyOf } from "@/lib/domain/bundling/hierarchy";
import type { Id } from "@/lib/domain/primitives";
import type { Bundling, Group } from "./sitting";

/** How far two people agree: the adjusted Rand index, 1 where they bundled alike, about 0 as by chance. */
export type PairAgreement = { one: Id; other: Id; index: number };

/** What several people made of the same options, each by themselves. Figures of options are in the order of `optionIds`. */
export type Comparison = {
  optionIds: Id[];
  /** Which of the options each person put together: the group of each. */
  partitions: { memberId: Id; groups: number[] }[];
  /** By how many each two options were put together, at `one * count + other`. */
  together: Distances;
  /** The options at these indices one after the other, so that those often put together are neighbours. */
  order: number[];
  pairs: PairAgreement[];
  meanIndex: number;
  /** How far people agree where each option belongs, from 0 to 1: see `agreementOn`. */
  agreement: number[];
  consensus: Consensus;
};

/** One partition that is closest to all: the group of each option, and the mean adjusted Rand index to what people made. */
export type Consensus = { groups: number[]; index: number };

/**
 * Compares what people made of the options. One whom somebody left out of all groups stands alone there.
 *
 * @param optionIds the options to compare by, two or more, in an order that does not depend on the bundlings
 * @param bundlings of two people or more
 * @throws RangeError for fewer
 */
export function compareBundlings(optionIds: readonly Id[], bundlings: readonly Bundling[]): Comparison {
  if (bundlings.length < 2) throw new RangeError("A comparison is of at least two bundlings.");
  const partitions = bundlings.map(({ memberId, groups }) => ({ memberId, groups: partitionOf(groups, optionIds) }));
  const all = partitions.map(({ groups }) => groups);
  const together = countTogether(all);
  const pairs = partitions.flatMap(({ memberId: one, groups }, at) =>
    partitions
      .slice(at + 1)
      .map((other) => ({ one, other: other.memberId, index: adjustedRandIndex(groups, other.groups) })),
  );
  const hierarchy = hierarchyOf(apart(together, all.length));
  return {
    ...{ optionIds: [...optionIds], partitions, together, pairs },
    order: hierarchy.indices(),
    meanIndex: mean(pairs.map(({ index }) => index)),
    agreement: optionIds.map((_, at) => agreementOn(at, together, all.length)),
    consensus: consensusOf(hierarchy, all),
  };
}

/** The group of each option, numbered from 0 in the order of the options; one in no group has a number of its own. */
export function partitionOf(groups: readonly Pick<Group, "optionIds">[], optionIds: readonly Id[]): number[] {
  const groupOf = new Map(groups.flatMap(({ optionIds: held }, at) => held.map((id) => [id, at] as const)));
  const numbers = new Map<number | Id, number>();
  return optionIds.map((id) => {
    const key = groupOf.get(id) ?? id;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

/** In how many of the partitions each two things are together; on the diagonal, in all. */
export function countTogether(partitions: readonly (readonly number[])[]): Distances {
  const count = partitions[0]?.length ?? 0;
  const between = new Float64Array(count * count);
  for (const groups of partitions) {
    for (let one = 0; one < count; one += 1) {
      for (let other = 0; other < count; other += 1) {
        if (groups[one] === groups[other]) between[one * count + other]! += 1;
      }
    }
  }
  return { between, count };
}

/**
 * How far people agree on where one thing belongs: 1 less the mean, over all others, of 4p(1 - p), where p is the share
 * of people who put the two together. It is 1 where of each other thing all say the same, and 0 where half say together
 * and half apart of each. The variance of a yes or no, as a share of the widest it can be; a convention of ours. Of two
 * people its mean over all things is Rand's index (Rand, "Objective criteria for the evaluation of clustering methods",
 * Journal of the American Statistical Association 66, 1971).
 */
export function agreementOn(at: number, { between, count }: Distances, people: number): number {
  if (count < 2) return 1;
  let divided = 0;
  for (let other = 0; other < count; other += 1) {
    const share = between[at * count + other]! / people;
    if (other !== at) divided += 4 * share * (1 - share);
  }
  return 1 - divided / (count - 1);
}

/** How far things are apart: 1 less the share of people who put them together. */
function apart({ between, count }: Distances, people: number): Distances {
  return { between: between.map((times) => 1 - times / people), count };
}

/**
 * The partition that evidence accumulation gives (Fred & Jain, "Combining multiple clusterings using evidence
 * accumulation", IEEE Transactions on Pattern Analysis and Machine Intelligence 27, 2005): average linkage of how seldom
 * things are put together, cut where the mean adjusted Rand index to the partitions is highest, into the fewest groups
 * of those that are.
 */
function consensusOf(hierarchy: ReturnType<typeof hierarchyOf>, partitions: readonly (readonly number[])[]): Consensus {
  let best: Consensus = { groups: [], index: -Infinity };
  for (let count = 1; count <= partitions[0]!.length; count += 1) {
    const groups = cutInto(hierarchy, count);
    const index = mean(partitions.map((partition) => adjustedRandIndex(partition, groups)));
    if (index > best.index + 1e-12) best = { groups, index };
  }
  return best;
}

/** The groups of a partition as the indices of what is in each, the largest first. */
export function groupsIn(partition: readonly number[]): number[][] {
  const held = new Map<number, number[]>();
  partition.forEach((group, at) => held.set(group, [...(held.get(group) ?? []), at]));
  return [...held.values()].toSorted((one, other) => other.length - one.length);
}
