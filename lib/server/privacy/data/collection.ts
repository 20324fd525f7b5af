import { z } from "zod";

/**
 * What is kept of a person in one table. The keys of `row` are its columns: they say what is read, in which shape it leaves,
 * and what the schema that comes along says.
 */
export type Collection = {
  /** The name of its file, too. */
  name: string;
  title: string;
  table: string;
  /** Which rows are theirs, in SQL; `$1` is the member or, of what belongs to the account, the user. */
  whose: string;
  /** `$1` is their address. */
  isByAddress?: true;
  /** In which order, so that the same person gets the same file. */
  order: string;
  row: z.ZodObject;
  /** What stands for a column, in SQL, where it is not what it is called. */
  as?: Record<string, string>;
};

/** A moment as it stands in the file: ISO 8601, UTC. */
export const moment = z.iso.datetime({ offset: true });
export const maybe = <T extends z.ZodType>(schema: T) => schema.nullable();
export const id = z.uuid();
export const text = z.string();
export const whole = z.int();
/** As JSON has it in the table; what is in it is told by the API's document. */
export const json = z.json();

/** The rows of a collection, each as one JSON value. */
export function queryOf({ table, whose, order, row, as = {} }: Collection): string {
  const columns = Object.keys(row.shape).map((name) => `${as[name] ?? `"${table}"."${name}"`} AS "${name}"`);
  return `SELECT to_jsonb(own) AS row FROM (
    SELECT ${columns.join(", ")} FROM "${table}" WHERE ${whose} ORDER BY ${order}) AS own`;
}
