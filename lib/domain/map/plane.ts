import type { Placement } from "@/lib/domain/options/option";
import type { Ellipse } from "./crowd-place";

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

/**
 * The area that keeps `reach` around a convex one, as an SVG path: its edges moved outwards, with an arc around each
 * corner. `corners` as `convexHull` gives them; a single one becomes a circle.
 */
export function roundedArea(corners: Point[], reach: number): string {
  if (corners.length === 0) return "";
  if (corners.length === 1) {
    const { x, y } = corners[0]!;
    const half = `a${reach} ${reach} 0 0 1`;
    return `M${round(x - reach)} ${round(y)}${half} ${2 * reach} 0${half} ${-2 * reach} 0Z`;
  }
  const edges = corners.map((from, index) => {
    const to = corners[(index + 1) % corners.length]!;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const out = { x: ((to.y - from.y) / length) * reach, y: ((from.x - to.x) / length) * reach };
    const moved = ({ x, y }: Point): string => `${round(x + out.x)} ${round(y + out.y)}`;
    return { start: moved(from), end: moved(to) };
  });
  const path = edges.map(({ start, end }) => `A${reach} ${reach} 0 0 1 ${start}L${end}`).join("");
  return `M${edges.at(-1)!.end}${path}Z`;
}

/**
 * The matrix of an SVG transform which makes a circle of radius 1 around the origin into an ellipse of the map, whose
 * two axes have different units in the drawing.
 */
export function ellipseMatrix(plane: Plane, { cx, cy, rx, ry, angle }: Ellipse): string {
  const middle = toPoint(plane, { x: cx, y: cy });
  const unit = toPoint(plane, { x: cx + 1, y: cy - 1 });
  const [alongX, alongY] = [unit.x - middle.x, unit.y - middle.y];
  const [cosine, sine] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const parts = [alongX * rx * cosine, -alongY * rx * sine, -alongX * ry * sine, -alongY * ry * cosine];
  return `matrix(${[...parts, middle.x, middle.y].map(round).join(" ")})`;
}

/** One decimal: what the server and the browser write must be the same text. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
