import type { Axes } from "@/lib/domain/exercise/setup";
import type { Quadrant } from "@/lib/domain/narratives/narrative";
import type { Placement } from "@/lib/domain/options/option";

/** The quadrant of a place on the map; a place on an axis counts as right or upper. */
export function quadrantOf({ x, y }: Placement): Quadrant {
  return `${y >= 0 ? "upper" : "lower"}-${x < 0 ? "left" : "right"}`;
}

/** The two poles between which a quadrant lies. */
export function polesOf(quadrant: Quadrant, axes: Axes): { x: string; y: string } {
  return {
    x: quadrant.endsWith("left") ? axes.x.negative : axes.x.positive,
    y: quadrant.startsWith("lower") ? axes.y.negative : axes.y.positive,
  };
}

/** What meets in a quadrant, as a report says it: "Social + Internal forces". */
export function forcesOf(quadrant: Quadrant, axes: Axes): string {
  const { x, y } = polesOf(quadrant, axes);
  return `${x} + ${y}`;
}
