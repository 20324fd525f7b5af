import type { Axes } from "@/lib/domain/exercise/setup";
import type { Placement } from "@/lib/domain/options/option";

/** A place on the map in words: "0.55 towards Kinetic, 0.31 towards Internal forces". */
export function placementWords({ x, y }: Axes, placement: Placement): string {
  return `${along(placement.x, x)}, ${along(placement.y, y)}`;
}

function along(value: number, axis: { name: string; negative: string; positive: string }): string {
  if (value === 0) return `in the middle of ${axis.name}`;
  return `${Math.abs(value).toFixed(2)} towards ${value > 0 ? axis.positive : axis.negative}`;
}
