import { z } from "zod";
import type { Collection } from "./collection";
import { ofAccount } from "./of-account";
import { ofMember } from "./of-member";
import { OwnAct } from "./own-act";
import { Referred } from "./references";

/** Each file of somebody's data, by its name, with what it holds: a list of these. */
const rowSchemas: Record<string, z.ZodType> = {
  ...named("", ofAccount),
  ...named("exercises/<address>/", ofMember),
  "exercises/<address>/acts.json": OwnAct,
  "exercises/<address>/references.json": Referred,
};

function named(folder: string, collections: Collection[]): Record<string, z.ZodType> {
  return Object.fromEntries(collections.map(({ name, row }) => [`${folder}${name}.json`, row]));
}

/** The JSON Schemas of all files, by their names, as they stand in `schema.json`. */
export function dataSchema(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(rowSchemas).map(([name, row]) => [name, z.toJSONSchema(row.array(), { io: "output" })]),
  );
}
