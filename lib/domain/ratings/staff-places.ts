import { medianOf } from "@/lib/domain/analysis/quantiles";
import type { Placement } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { StaffPlace } from "./results";

/** Where organizers and moderators put each option: the median of their places on either axis. By option; those that none has placed are left out. */
export function staffPlacesOf(
  ratings: readonly { optionId: Id; placement: Placement | null }[],
): Record<Id, StaffPlace> {
  const places = new Map<Id, Placement[]>();
  for (const { optionId, placement } of ratings) {
    if (placement) places.set(optionId, [...(places.get(optionId) ?? []), placement]);
  }
  return Object.fromEntries(
    [...places].map(([id, list]) => {
      const x = medianOf(list.map((place) => place.x))!;
      const y = medianOf(list.map((place) => place.y))!;
      return [id, { x, y, n: list.length }];
    }),
  );
}
