import { z } from "zod";
import { formatFields, readFields } from "@/lib/domain/address";
import { Slug } from "@/lib/domain/primitives";

export const any = "any";
const Place = z.string().regex(/^[1-9]\d{0,8}$/, "A number from 1, or any.");
const choice = <T extends z.ZodType<string>>(schema: T) => z.union([z.literal(any), schema]).default(any);

/** How the map is looked at, as the query of an address says it. */
export const MapQuery = z.object({
  view: z.enum(["map", "table"]).default("map"),
  /** The n of MN-n; `none` for what is in no narrative. */
  narrative: choice(z.union([z.literal("none"), Place])),
  stakeholder: choice(Slug),
  instrument: choice(Slug),
  status: choice(z.enum(["submitted", "accepted", "merged"])),
  by: z.enum(["crowd", "authors"]).default("crowd"),
  /** The place, from 1, of the round whose ratings are drawn; any for the last that was revealed. */
  round: choice(Place),
  /** The opinion group whose ratings are drawn; any for all members. */
  group: choice(Slug),
  /** The criteria from left to right and from bottom to top, in place of the two axes; both or none. */
  x: choice(Slug),
  y: choice(Slug),
  regions: z.enum(["shown", "hidden"]).default("shown"),
});
export type MapQuery = z.output<typeof MapQuery>;

export const asUsual: MapQuery = MapQuery.parse({});

/** What leaves out options. */
export type MapFilter = Pick<MapQuery, "narrative" | "stakeholder" | "instrument" | "status">;
export const noFilter: MapFilter = { narrative: any, stakeholder: any, instrument: any, status: any };

export function readMapQuery(params: URLSearchParams): MapQuery {
  return readFields(MapQuery, params);
}

export function formatMapQuery(query: MapQuery): string {
  return formatFields(query, asUsual);
}
