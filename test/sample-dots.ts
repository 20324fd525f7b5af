import type { MapDot } from "@/lib/domain/map/dots";
import type { Mark } from "@/lib/domain/map/view";
import type { Placement } from "@/lib/domain/options/option";

/** An option in no narrative, which nothing is known of but where its author placed it. */
export function sampleDot(number: number, changes: Partial<MapDot> = {}): MapDot {
  return {
    id: String(number),
    number,
    title: `Option ${number}`,
    author: "Amber Heron",
    place: { x: 0.5, y: -0.5 },
    crowd: null,
    scores: {},
    status: "accepted",
    narrative: null,
    mergedInto: null,
    stakeholders: [],
    instruments: [],
    ...changes,
  };
}

/** An option as it is drawn, at one place or two. */
export function sampleMark(number: number, places: Placement[], changes: Partial<MapDot> = {}): Mark {
  return { dot: sampleDot(number, changes), places, halo: null, whose: "crowd", quadrant: "upper-left" };
}
