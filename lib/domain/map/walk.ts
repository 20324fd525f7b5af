import type { Point } from "./plane";

export type Direction = "left" | "right" | "up" | "down";
type Spot = Point & { id: string };

const ahead: Record<Direction, (a: Point, b: Point) => number> = {
  right: (a, b) => a.x - b.x || a.y - b.y,
  left: (a, b) => b.x - a.x || b.y - a.y,
  down: (a, b) => a.y - b.y || a.x - b.x,
  up: (a, b) => b.y - a.y || b.x - a.x,
};

/**
 * The next point in a direction, wherever it lies across it, so that going on in one direction
 * passes every point. The same id when there is none; the first point when `id` is not among them.
 */
export function nextInDirection(spots: Spot[], id: string | null, direction: Direction): string | null {
  const ordered = spots.toSorted(ahead[direction]);
  const at = ordered.findIndex((spot) => spot.id === id);
  return (ordered[at + 1] ?? ordered[at])?.id ?? null;
}

/** The point nearest to a place, if any is within `reach` of it. */
export function nearest<T extends Point>(spots: T[], to: Point, reach: number): T | null {
  let best: T | null = null;
  let bestDistance = reach;
  for (const spot of spots) {
    const distance = Math.hypot(spot.x - to.x, spot.y - to.y);
    if (distance > bestDistance) continue;
    best = spot;
    bestDistance = distance;
  }
  return best;
}
