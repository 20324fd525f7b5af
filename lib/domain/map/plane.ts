import type { Placement } from "@/lib/domain/options/option";

/** A point of the drawing: x to the right, y down, in its own units. */
export type Point = { x: number; y: number };
export type Box = Point & { width: number; height: number };

/**
 * Where the map lies in a drawing of this size: its ground leaves `margin` free, and the square from
 * -1 to 1 lies `inset` within the ground, so that dots at the poles and names in the corners have room.
 */
export type Plane = { width: number; height: number; margin: number; inset: number };

export function toPoint({ width, height, margin, inset }: Plane, { x, y }: Placement): Point {
  const edge = margin + inset;
  return { x: edge + ((x + 1) / 2) * (width - 2 * edge), y: edge + ((1 - y) / 2) * (height - 2 * edge) };
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves points that would hide each other just far enough apart, along a spiral; all others stay
 * where they are. The order decides who stays. O(n²), meant for some hundreds.
 */
export function spread<T extends Point>(points: T[], apart: number): T[] {
  const placed: T[] = [];
  for (const point of points) {
    const isFree = (at: Point): boolean =>
      placed.every((other) => (other.x - at.x) ** 2 + (other.y - at.y) ** 2 >= apart ** 2);
    let at: Point = point;
    for (let turn = 1; !isFree(at) && turn <= 24; turn++) {
      const distance = apart * Math.sqrt(turn);
      at = {
        x: point.x + distance * Math.cos(turn * goldenAngle),
        y: point.y + distance * Math.sin(turn * goldenAngle),
      };
    }
    placed.push({ ...point, x: at.x, y: at.y });
  }
  return placed;
}

/** The corners of the smallest convex area around the points, in order (Andrew's monotone chain, 1979). */
export function convexHull(points: Point[]): Point[] {
  const sorted = points
    .toSorted((a, b) => a.x - b.x || a.y - b.y)
    .filter((p, i, all) => i === 0 || p.x !== all[i - 1]!.x || p.y !== all[i - 1]!.y);
  if (sorted.length < 3) return sorted;
  const chain = (ordered: Point[]): Point[] => {
    const corners: Point[] = [];
    for (const point of ordered) {
      while (corners.length > 1 && turnsRight(corners.at(-2)!, corners.at(-1)!, point)) corners.pop();
      corners.push(point);
    }
    return corners.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.toReversed())];
}

function turnsRight(a: Point, b: Point, c: Point): boolean {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) <= 0;
}
