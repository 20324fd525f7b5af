export type Point = { x: number; y: number };

/** A point on one of `count` axes, which begin upwards and go round clockwise; `reach` from 0, the middle, to 1. */
export function pointOn(axis: number, count: number, reach: number): Point {
  const angle = (axis / count) * 2 * Math.PI;
  return { x: Math.sin(angle) * reach, y: -Math.cos(angle) * reach };
}

/** The corners of a shape that reaches so far on each axis, as SVG has them. */
export function cornersOf(reaches: readonly number[], radius: number): string {
  return reaches
    .map((reach, axis) => pointOn(axis, reaches.length, reach * radius))
    .map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`)
    .join(" ");
}

const longestLine = 13;
const longestOfTwo = 16;

/** A name in one line or in two of about the same length; what is too long for both is cut. */
export function linesOf(name: string): string[] {
  if (name.length <= longestLine) return [name];
  const words = name.split(" ");
  const splits = words
    .slice(1)
    .map((_, place) => [words.slice(0, place + 1).join(" "), words.slice(place + 1).join(" ")]);
  const [best = [name]] = splits.toSorted((a, b) => longestIn(a) - longestIn(b));
  return best.map((line) => (line.length > longestOfTwo ? `${line.slice(0, longestOfTwo - 1)}…` : line));
}

const longestIn = (lines: string[]): number => Math.max(...lines.map(({ length }) => length));
