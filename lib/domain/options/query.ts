import { z } from "zod";
import { formatFields, readFields } from "@/lib/domain/address";
import { quadrants } from "@/lib/domain/narratives/narrative";
import { Id, Slug, storable } from "@/lib/domain/primitives";
import { standings } from "./option";

const any = "any";
const Place = z.string().regex(/^[1-9]\d{0,8}$/, "A number from 1, or any.");
const choice = <T extends z.ZodType<string>>(schema: T) => z.union([z.literal(any), schema]).default(any);
const Yes = z.stringbool({ truthy: ["yes"], falsy: ["no"] }).default(false);

export const longestText = 500;

/** What of the list of options is asked for, as the query of an address says it. */
export const OptionQuery = z.object({
  q: z
    .string()
    .max(longestText, "At most 500 characters.")
    .refine(storable, "This text holds a character that cannot be stored.")
    .default("")
    .describe("What is looked for: words in any language, a PO-12, an alias"),
  status: choice(z.enum(standings)).describe("How it stands"),
  quadrant: choice(z.enum(quadrants)).describe("Where it is on the map"),
  narrative: choice(z.union([z.literal("none"), Place])).describe("The n of MN-n; none for what is in no narrative"),
  stakeholder: choice(Slug).describe("Id of a stakeholder it names"),
  instrument: choice(Slug).describe("Id of an instrument it uses"),
  author: choice(Id).describe("Id of the member who submitted it"),
  round: choice(Place).describe("The place of the round in which it was submitted, from 1"),
  mine: Yes.describe("Only one's own"),
  unread: Yes.describe("Only where something was written since one has last looked"),
  waiting: Yes.describe("Only where a question stands without an answer"),
  sort: z.enum(["number", "latest", "discussed"]).default("number").describe("The order"),
});
export type OptionQuery = z.output<typeof OptionQuery>;
export type Order = OptionQuery["sort"];

export const everything: OptionQuery = OptionQuery.parse({});

/** A query from an address that anybody may have typed: what cannot be understood in it is left out. */
export function readQuery(params: URLSearchParams): OptionQuery {
  return readFields(OptionQuery, params);
}

/** The query as it stands in the address, without what is as usual. */
export function formatQuery(query: OptionQuery): string {
  return formatFields(query, everything);
}

/** How many filters are set, the text left out. */
export function countChosen(query: OptionQuery): number {
  return new URLSearchParams(formatQuery({ ...query, q: "", sort: "number" })).size;
}

export function isNarrowed(query: OptionQuery): boolean {
  return formatQuery({ ...query, sort: "number" }) !== "";
}
