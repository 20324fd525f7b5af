import type { LoggedEvent } from "@/lib/domain/events";
import type { Scale } from "@/lib/domain/replay/scale";

/** The beginning of a day on the axis: `place` from 0 to 1. */
export type DayMark = { place: number; label: string };

const labelWidth = 64;
const dayWords = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short" });

/** The days (in the zone of this device) on which something happened, as far as their names have room on `width` px. */
export function daysOn(events: readonly LoggedEvent[], scale: Scale, width: number): DayMark[] {
  const marks: DayMark[] = [];
  let day = "";
  for (const { at } of events) {
    const label = dayWords.format(at);
    if (label === day) continue;
    day = label;
    const place = scale.placeOf(new Date(at).setHours(0, 0, 0, 0));
    const before = marks.at(-1);
    // Of the days before it all began there may be many in one place: the last of them stays.
    if (before && (place - before.place) * width < labelWidth) continue;
    if ((1 - place) * width < labelWidth) continue;
    marks.push({ place, label });
  }
  return marks;
}
