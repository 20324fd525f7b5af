import type { Axes } from "@/lib/domain/exercise/setup";
import { polesOf } from "@/lib/domain/map/quadrant";
import { type Quadrant, quadrants } from "@/lib/domain/narratives/narrative";

/** The poles that meet in a quadrant, in the words of the exercise: "Social · Internal forces". */
export function quadrantWords(quadrant: Quadrant, axes: Axes): string {
  const { x, y } = polesOf(quadrant, axes);
  return `${x} · ${y}`;
}

// As one reads the map: from the upper left to the lower right.
const readingOrder: Quadrant[] = ["upper-left", "upper-right", "lower-left", "lower-right"];

type Placed = { quadrant: Quadrant; number: number };

/** Narratives in the order in which they lie on the map, so that a grid of two columns looks like it. */
export function byQuadrant(a: Placed, b: Placed): number {
  return readingOrder.indexOf(a.quadrant) - readingOrder.indexOf(b.quadrant) || a.number - b.number;
}

/** Clockwise from the upper left, then by number. */
export function clockwise(a: Placed, b: Placed): number {
  return quadrants.indexOf(a.quadrant) - quadrants.indexOf(b.quadrant) || a.number - b.number;
}
