import type { MapDot } from "./dots";
import { any, type MapFilter } from "./query";

export function isMatch(dot: MapDot, filter: MapFilter): boolean {
  const isOf = (wanted: string, ids: string[]): boolean => wanted === any || ids.includes(wanted);
  return (
    isOf(filter.narrative, [dot.narrative ? String(dot.narrative.number) : "none"]) &&
    isOf(filter.stakeholder, dot.stakeholders) &&
    isOf(filter.instrument, dot.instruments) &&
    isOf(filter.status, [dot.mergedInto ? "merged" : dot.status])
  );
}
