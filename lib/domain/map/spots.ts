import type { Placement } from "@/lib/domain/options/option";
import { type Plane, type Point, toPoint } from "./plane";
import type { Mark } from "./view";

/** One of an option's places in a drawing; `peak` is 0 or 1 where opinion is split, the larger one first. */
export type Entry = { mark: Mark; peak: number | null };

/** A dot of the drawing: one option's place, or a stack of those that would hide each other. */
export type Spot = Point & { id: string; radius: number; entries: Entry[] };

/** The size of an option's dot; that of one which was merged is `mergedPart` of it. */
export function dotRadius(marks: number, plane: Plane): number {
  return marks > 150 ? 3.5 : plane.width < 480 ? 4.5 : 5.5;
}
const mergedPart = 0.68;

/**
 * The dots of the drawing, where what they show lies. Those that would hide each other become a stack with their count,
 * in the place of the first: to move them apart would put them where nobody did.
 */
export function spotsOf(marks: Mark[], plane: Plane): Spot[] {
  const radius = dotRadius(marks.length, plane);
  let spots = marks.flatMap((mark) => mark.places.map((place, index) => spotOf(mark, place, index, radius, plane)));
  for (let before = Infinity; spots.length < before;) {
    before = spots.length;
    spots = stacked(spots);
  }
  return spots;
}

function spotOf(mark: Mark, place: Placement, index: number, radius: number, plane: Plane): Spot {
  const isSplit = mark.places.length > 1;
  return {
    id: index === 0 ? mark.dot.id : `${mark.dot.id}/${index + 1}`,
    radius: mark.dot.mergedInto ? radius * mergedPart : radius,
    entries: [{ mark, peak: isSplit ? index : null }],
    ...toPoint(plane, place),
  };
}

// A stack grows by what it covers, and may then cover another.
function stacked(spots: Spot[]): Spot[] {
  const kept: Spot[] = [];
  for (const spot of spots) {
    const at = kept.findIndex((other) => hides(other, spot));
    if (at < 0) kept.push(spot);
    else kept[at] = joined(kept[at]!, spot);
  }
  return kept;
}

// Of two circles whose centres are this near, less than half of the lower one is seen.
function hides(one: Spot, other: Spot): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) < Math.max(one.radius, other.radius);
}

function joined(one: Spot, other: Spot): Spot {
  const stack = { ...one, entries: [...one.entries, ...other.entries] };
  return isStack(stack) ? { ...stack, radius: stackRadius(marksAt(stack).length) } : stack;
}

// Room for the digits.
function stackRadius(count: number): number {
  return count < 10 ? 7 : count < 100 ? 8.5 : 11;
}

/** The options of a dot, each once. */
export function marksAt({ entries }: Spot): Mark[] {
  return [...new Set(entries.map(({ mark }) => mark))];
}

export function isStack(spot: Spot): boolean {
  return marksAt(spot).length > 1;
}

/** What names a dot in the drawing: `PO-3`, `PO-3, 9`, `PO-3 +4`. */
export function spotLabel(spot: Spot): string {
  const [first, second, ...rest] = marksAt(spot).map(({ dot }) => dot.number);
  if (second === undefined) return `PO-${first}`;
  return rest.length === 0 ? `PO-${first}, ${second}` : `PO-${first} +${rest.length + 1}`;
}
