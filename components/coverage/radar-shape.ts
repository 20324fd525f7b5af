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

/** A name in one line or two. */
export function linesOf(name: string): string[] {
  if (name.length <= longestLine) return [name];
  const words = name.split(" ");
  const half = name.length / 2;
  const firstWords = words.findIndex((_, place) => words.slice(0, place + 1).join(" ").length >= half) + 1;
  const lines = [words.slice(0, firstWords).join(" "), words.slice(firstWords).join(" ")].filter((line) => line !== "");
  return lines.map((line) => (line.length > longestLine + 3 ? `${line.slice(0, longestLine + 2)}…` : line));
}
