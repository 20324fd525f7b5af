import type { MapDot } from "./dots";

export const everything = "all";

/** Ids, or `everything`; `narrative` may also be "none": options outside every narrative. */
export type MapFilter = {
  narrative: string;
  stakeholder: string;
  instrument: string;
  status: "all" | "submitted" | "accepted" | "merged";
};

export const noFilter: MapFilter = {
  narrative: everything,
  stakeholder: everything,
  instrument: everything,
  status: everything,
};

export function isMatch(dot: MapDot, filter: MapFilter): boolean {
  const isOf = (wanted: string, ids: string[]): boolean => wanted === everything || ids.includes(wanted);
  return (
    isOf(filter.narrative, [dot.narrative?.id ?? "none"]) &&
    isOf(filter.stakeholder, dot.stakeholders) &&
    isOf(filter.instrument, dot.instruments) &&
    isOf(filter.status, [dot.mergedInto ? "merged" : dot.status])
  );
}
