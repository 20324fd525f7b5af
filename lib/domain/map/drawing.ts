import { type LabelRules, type PlacedLabel, placeLabels } from "./labels";
import type { Box, Plane } from "./plane";
import { isStack, type Spot, spotLabel } from "./spots";
import type { MapView } from "./view";

/** Height of the drawing as a part of its width; the same at every size, so that nothing jumps when it is measured. */
export const aspect = 0.9;

/** `width` in CSS pixels, so that type keeps its size on every screen. */
export function planeOf(width: number): Plane {
  return { width, height: Math.round(width * aspect), margin: width < 480 ? 22 : 30, inset: width < 480 ? 20 : 28 };
}

/** The part of the drawing that has a ground, within which everything but the poles' names stays. */
export function groundOf({ width, height, margin }: Plane): Box {
  return { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
}

/** Whether so many options are drawn that lines and labels would be all there is to see: then they step back. */
export function isCrowded(marks: readonly unknown[]): boolean {
  return marks.length > 60;
}

/** Whether every option has its halo, or only the one in focus. Those of scores are wide, and soon hide each other. */
export function hasHalos({ marks, criteria }: Pick<MapView, "marks" | "criteria">): boolean {
  return criteria ? marks.length <= 12 : !isCrowded(marks);
}

export function shortened(text: string, room: number, fontSize: number): string {
  const most = Math.max(1, Math.floor(room / proseWidth(1, fontSize)));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

// Small letters of the interface's face, half bold, are about this wide on average.
export function proseWidth(characters: number, fontSize: number): number {
  return characters * 0.57 * fontSize;
}

/** The PO-n of those dots that have room for it: single options first, then stacks, then those that were merged. */
export function labelsOf(spots: Spot[], taken: Box[], plane: Plane, fontSize: number): PlacedLabel[] {
  const clearance = isCrowded(spots) ? 5 : 0;
  const rules: LabelRules = { bounds: groundOf(plane), taken, fontSize, clearance };
  const wanted = spots.map((spot) => ({ ...spot, text: spotLabel(spot) }));
  return placeLabels(
    wanted.toSorted((one, other) => rank(one) - rank(other)),
    rules,
  );
}

function rank(spot: Spot): number {
  if (isStack(spot)) return 1;
  return spot.entries[0]!.mark.dot.mergedInto ? 2 : 0;
}
