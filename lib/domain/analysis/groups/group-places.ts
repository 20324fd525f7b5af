import type { Placement } from "@/lib/domain/options/option";
import { analysePlacements } from "../analyse-option";
import type { Placements } from "../analysis";
import type { PackedRound } from "../pack";
import { isRevealing, placeOf } from "./revealing";

type Grouped = {
  round: Pick<PackedRound, "placements" | "placers">;
  /** The group of each member, from 0, or -1 for none; and how many groups there are. */
  groupOf: Int8Array;
  groupCount: number;
  minRaters: number;
};

/**
 * Where each group puts an option, in the order of the groups. Null where fewer than `minRaters` of any group placed
 * it, or of those in none: the others, taken from the whole, would give them away.
 */
export function groupPlaces({ round, groupOf, groupCount, minRaters }: Grouped, option: number): Placements[] | null {
  const byGroup = Array.from({ length: groupCount + 1 }, (): Placement[] => []);
  round.placements[option]!.forEach((place, index) => {
    const group = groupOf[round.placers[option]![index]!]!;
    byGroup[placeOf(group, groupCount)]!.push(place);
  });
  const sizes = byGroup.map((places) => places.length);
  if (isRevealing(sizes, minRaters)) return null;
  return byGroup.slice(0, groupCount).map((places) => analysePlacements(places, minRaters));
}
