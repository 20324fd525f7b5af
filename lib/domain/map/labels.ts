import type { Box, Point } from "./plane";

export type Labelled = Point & { id: string; text: string; radius: number };
export type PlacedLabel = { id: string; text: string; x: number; y: number };

export type LabelRules = {
  /** Within which labels must stay. */
  bounds: Box;
  /** What else is drawn there. */
  taken?: Box[];
  /** Of the type, in units of the drawing. */
  fontSize: number;
  /** How far labels stay from each other and from what is taken. */
  clearance?: number;
};

// Digits and capitals of the interface's face are about this wide, as a part of the type's size.
const characterWidth = 0.63;
const gap = 3;

/** About how wide a label of capitals and digits is in the interface's face. */
export function textWidth(text: string, fontSize: number): number {
  return text.length * characterWidth * fontSize;
}

/**
 * A place for the label of each point where it covers no point and no other label; those that find
 * none are left out. Greedy: earlier points choose first. `x` and `y` are the start of the baseline.
 */
export function placeLabels(
  points: Labelled[],
  { bounds, taken = [], fontSize, clearance = 0 }: LabelRules,
): PlacedLabel[] {
  const obstacles = [...taken.map((box) => widened(box, clearance)), ...points.map(boxAround)];
  const height = fontSize;
  return points.flatMap((point) => {
    const width = textWidth(point.text, fontSize);
    const free = candidates(point, width, height).find(
      (box) => isInside(box, bounds) && !obstacles.some((other) => overlaps(box, other)),
    );
    if (!free) return [];
    obstacles.push(widened(free, clearance));
    return [{ id: point.id, text: point.text, x: free.x, y: free.y + height * 0.82 }];
  });
}

function candidates({ x, y, radius }: Labelled, width: number, height: number): Box[] {
  const right = x + radius + gap;
  const left = x - radius - gap - width;
  const middle = x - width / 2;
  const above = y - radius - 1 - height;
  const level = y - height / 2;
  const below = y + radius + 1;
  const size = { width, height };
  return [
    { x: right, y: level, ...size },
    { x: left, y: level, ...size },
    { x: middle, y: above, ...size },
    { x: middle, y: below, ...size },
    { x: right - 2, y: above + radius, ...size },
    { x: right - 2, y: below - radius, ...size },
    { x: left + 2, y: above + radius, ...size },
    { x: left + 2, y: below - radius, ...size },
  ];
}

function boxAround({ x, y, radius }: Labelled): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function widened({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

export function isInside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

export function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
