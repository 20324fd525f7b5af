import type { Axes, Axis } from "@/lib/domain/exercise/setup";
import type { Ellipse } from "@/lib/domain/map/crowd-place";
import type { MapDot } from "@/lib/domain/map/dots";
import { type Entry, marksAt, type Spot } from "@/lib/domain/map/spots";
import type { MapView, Mark } from "@/lib/domain/map/view";
import type { Placement } from "@/lib/domain/options/option";

/** A place in few words: "0.55 Kinetic, 0.31 Internal forces". */
export function placeWords({ x, y }: Placement, axes: Axes): string {
  return `${towards(x, axes.x)}, ${towards(y, axes.y)}`;
}

function towards(value: number, axis: Axis): string {
  const shown = Math.abs(value).toFixed(2);
  return Number(shown) === 0 ? "0, in the middle" : `${shown} ${value < 0 ? axis.negative : axis.positive}`;
}

/** Where an option belongs: to what it was merged into, to its narrative, or nowhere. */
export function belonging(dot: MapDot): string {
  if (dot.mergedInto) return `merged into PO-${dot.mergedInto.number}`;
  return dot.narrative?.nickname ?? "in no narrative";
}

/** A dot of the drawing in words, for whoever does not see it. */
export function describeSpot(spot: Spot, view: MapView): string {
  const marks = marksAt(spot);
  if (marks.length === 1) return describeEntry(spot.entries[0]!, view);
  return `${marks.length} options at one place: ${marks.map(({ dot }) => `PO-${dot.number}`).join(", ")}`;
}

function describeEntry({ mark, peak }: Entry, view: MapView): string {
  const { dot } = mark;
  const split =
    peak === null ? "" : `, one of two places: ${dot.crowd?.peaks?.[peak]?.n ?? 0} of ${dot.crowd?.n} put it here`;
  return `PO-${dot.number}: ${dot.title}, ${belonging(dot)}, by ${dot.author}, ${whereOf(mark, peak ?? 0, view)}${split}`;
}

function whereOf({ dot, places }: Mark, place: number, { criteria, axes }: MapView): string {
  if (!criteria) return placeWords(places[place]!, axes);
  return [criteria.x, criteria.y].map(({ id, name }) => `${name} ${dot.scores[id]?.median}`).join(", ");
}

/** A coordinate with its sign: "−0.42"; nothing for none. */
export function signed(value: number | null | undefined): string {
  if (value === null || value === undefined) return "";
  const text = Math.abs(value).toFixed(2);
  return value < 0 && Number(text) > 0 ? `−${text}` : text;
}

/** An ellipse in figures: its half-axes, the angle of the first in degrees from left-to-right upwards, its centre. */
export function ellipseWords({ rx, ry, angle, cx, cy }: Ellipse): string {
  return `${rx.toFixed(2)} × ${ry.toFixed(2)}, ${signedDegrees(angle)}, around ${signed(cx)}, ${signed(cy)}`;
}

function signedDegrees(angle: number): string {
  const degrees = Math.round(angle);
  return `${degrees < 0 ? "−" : ""}${Math.abs(degrees)}°`;
}
