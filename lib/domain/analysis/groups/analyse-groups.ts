import type { Groups } from "../analysis";
import type { CriterionInput } from "../input";
import { columnOf, type PackedRound } from "../pack";
import { describeOption, distinctionsOf, type GroupContext } from "./describe-groups";
import { featuresOf } from "./features";
import { findGroups } from "./find-groups";

export type GroupsInput = {
  round: PackedRound;
  criteria: readonly CriterionInput[];
  optionIds: readonly string[];
  members: number;
  seed: number;
  minRaters: number;
  minGroup: number;
};

export type AnalysedGroups = {
  groups: Groups;
  /** The group of each member, from 0, or -1 for none; all of none where groups are not shown. */
  groupOf: Int8Array;
  /** How many members who scored anything answered too little to belong to a group. */
  leftOut: number;
};

/** By how much the shares in favour must differ for an option to divide. */
export const leastDifference = 1 / 3;
const mostDistinctions = 5;

/**
 * Groups of members who scored alike over all options and criteria, what each of them holds, the options that all of
 * them accept and those that divide them. They are shown all or not at all: where one has fewer than `minGroup`
 * members, hiding it alone would not hide it, as the others can be taken from the whole.
 */
export function analyseGroups(input: GroupsInput): AnalysedGroups {
  const { round, criteria, optionIds, members, seed, minRaters, minGroup } = input;
  const columns = optionIds.flatMap((_, option) =>
    criteria.map((_, criterion) => columnOf(round, { option, criterion, criteria: criteria.length, members })),
  );
  const { features, rows } = featuresOf(columns, members);
  const leftOut = round.isRater.reduce((sum, isRater) => sum + isRater, 0) - rows.length;
  const groupOf = new Int8Array(members).fill(-1);
  const none = (reason: "too-few-members" | "no-structure" | "too-small-a-group"): AnalysedGroups => ({
    groups: { isShown: false, reason },
    groupOf,
    leftOut,
  });

  if (rows.length < 2 * minGroup) return none("too-few-members");
  const found = findGroups(features, seed);
  if (!found.groups) return none("no-structure");
  const sizes: number[] = [];
  for (const group of found.groups) sizes[group] = (sizes[group] ?? 0) + 1;
  if (Math.min(...sizes) < minGroup) return none("too-small-a-group");

  rows.forEach((member, row) => (groupOf[member] = found.groups![row]!));
  const context: GroupContext = { round, criteria, optionIds, groupOf, groupCount: sizes.length, minRaters };
  const options = optionIds.map((_, option) => describeOption(context, option));
  const bridging = options.filter(({ favour }) => favour?.every(({ share }) => share > 0.5));
  const divisive = options.filter(
    ({ favour, difference }) =>
      favour?.some(({ share }) => share > 0.5) &&
      favour.some(({ share }) => share < 0.5) &&
      difference! >= leastDifference,
  );
  return {
    groups: {
      isShown: true,
      sizes,
      silhouette: found.silhouette,
      reference: found.reference,
      distinctions: distinctionsOf(context, mostDistinctions),
      options,
      bridging: bridging.sort((one, other) => other.consensus! - one.consensus!).map(({ optionId }) => optionId),
      divisive: divisive.sort((one, other) => other.difference! - one.difference!).map(({ optionId }) => optionId),
    },
    groupOf,
    leftOut,
  };
}
