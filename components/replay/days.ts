import type { Instant } from "@/lib/domain/primitives";
import type { Scale } from "@/lib/domain/replay/scale";

/** The beginning of a day on the axis: `place` from 0 to 1. */
export type DayMark = { place: number; label: string };

const labelWidth = 64;
const dayWords = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short" });

/**
 * The days (in the zone of this device) on which something happened from `opensAt` on, as far as their names have room on
 * `width` px.
 */
export function daysOn({ moments, placeOf }: Scale, opensAt: Instant, width: number): DayMark[] {
  const marks: DayMark[] = [];
  let day = "";
  for (const at of moments) {
    const label = dayWords.format(at);
    if (at < opensAt || label === day) continue;
    day = label;
    const place = placeOf(Math.max(opensAt, new Date(at).setHours(0, 0, 0, 0)));
    const before = marks.at(-1);
    const isCrowded = before && (place - before.place) * width < labelWidth;
    if (!isCrowded && (1 - place) * width >= labelWidth) marks.push({ place, label });
  }
  return marks;
}
