import { z } from "zod";
import { Instant } from "@/lib/domain/primitives";
import { shownIn, type Zone } from "@/lib/domain/zone";

/** How much was contributed, in slots of `slotMs` from 1970 on; slots without any are left out. */
export const Activity = z.object({
  slotMs: z.number().int().positive(),
  slots: z.array(z.object({ at: Instant, count: z.number().int().positive() })),
});
export type Activity = z.infer<typeof Activity>;

/** Fine enough for the clocks of every zone and for an exercise of an hour (ms). */
export const slotMs = 5 * 60_000;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A row of the picture: a day with its hours, or an hour with its twelfths. `at` is its beginning as the zone's clocks show it, as though that were UTC. */
export type HeatRow = { at: number; counts: number[]; total: number };
export type HeatMap = { unit: "hour" | "five-minutes"; rows: HeatRow[]; most: number; total: number; leftOut: number };

/** An exercise of a day or less is drawn hour by hour. */
const shortest = day;
/** More days, or hours, than that are not drawn; the latest are. */
const mostRows = 62;

/**
 * When contributions came, as the clocks of a zone show it: days by hours, or, where all of them fall within a
 * day, hours by five minutes. Rows between the first and the last that have none are there too.
 */
export function heatMapOf({ slots }: Activity, zone: Zone): HeatMap {
  const [first, last] = [slots[0]?.at ?? 0, slots.at(-1)?.at ?? 0];
  const isShort = last - first < shortest;
  const [rowMs, cellMs] = isShort ? [hour, slotMs] : [day, hour];
  const cells = rowMs / cellMs;
  const rows = new Map<number, number[]>();
  for (const { at, count } of slots) {
    const wall = shownIn(zone, at);
    const row = Math.floor(wall / rowMs) * rowMs;
    const counts = rows.get(row) ?? Array.from({ length: cells }, () => 0);
    counts[Math.floor((wall - row) / cellMs)]! += count;
    rows.set(row, counts);
  }
  const all = filled(rows, rowMs, cells);
  const drawn = all.slice(-mostRows);
  const sum = (list: HeatRow[]): number => list.reduce((total, row) => total + row.total, 0);
  return {
    unit: isShort ? "five-minutes" : "hour",
    rows: drawn,
    most: Math.max(0, ...drawn.flatMap(({ counts }) => counts)),
    total: sum(drawn),
    leftOut: sum(all) - sum(drawn),
  };
}

function filled(rows: ReadonlyMap<number, number[]>, rowMs: number, cells: number): HeatRow[] {
  const starts = [...rows.keys()];
  if (starts.length === 0) return [];
  const from = Math.min(...starts);
  const length = (Math.max(...starts) - from) / rowMs + 1;
  return Array.from({ length }, (_, index) => {
    const at = from + index * rowMs;
    const counts = rows.get(at) ?? Array.from({ length: cells }, () => 0);
    return { at, counts, total: counts.reduce((total, count) => total + count, 0) };
  });
}

/** So many strengths of tint are told apart, beside none. */
export const strengths = 4;

/** How strong a cell is tinted: 0 for nothing, up to `strengths` for the most, in steps of equal length. */
export function strengthOf(count: number, most: number): number {
  return count === 0 || most === 0 ? 0 : Math.ceil((count / most) * Math.min(strengths, most));
}

/** What each strength stands for: from and to, both included, the weakest first. */
export function stepsOf(most: number): { strength: number; from: number; to: number }[] {
  const steps = Math.min(strengths, most);
  return Array.from({ length: steps }, (_, index) => ({
    strength: index + 1,
    from: Math.floor((index * most) / steps) + 1,
    to: Math.floor(((index + 1) * most) / steps),
  }));
}
