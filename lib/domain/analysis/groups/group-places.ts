import type { Placement } from "@/lib/domain/options/option";
import { analysePlacements } from "../analyse-option";
import type { Placements } from "../analysis";
import type { RatingInput } from "../input";

/**
 * Where each group puts each option, by the option's id and then in the order of the groups. Null where fewer than `minRaters`
 * of any group placed it: the others, taken from the whole, would give them away.
 *
 * @param groupOf the group of a member, from 0, or undefined for none
 */
export function groupPlaces(
  ratings: readonly RatingInput[],
  groupOf: (memberId: string) => number | undefined,
  groupCount: number,
  minRaters: number,
): Map<string, Placements[] | null> {
  const places = new Map<string, Placement[][]>();
  for (const { memberId, optionId, placement, abstains } of ratings) {
    const group = groupOf(memberId);
    if (group === undefined || placement === null || abstains) continue;
    const byGroup = places.get(optionId) ?? Array.from({ length: groupCount }, (): Placement[] => []);
    byGroup[group]!.push(placement);
    places.set(optionId, byGroup);
  }
  const inOrder = (list: Placement[]): Placement[] => list.toSorted((a, b) => a.x - b.x || a.y - b.y);
  return new Map(
    [...places].map(([optionId, byGroup]) => {
      const isEnough = byGroup.every((list) => list.length >= minRaters);
      return [optionId, isEnough ? byGroup.map((list) => analysePlacements(inOrder(list), minRaters)) : null];
    }),
  );
}
