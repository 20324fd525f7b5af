import type { z } from "zod";

/**
 * A query from an address that anybody may have typed: what cannot be understood in it is as usual. Each field
 * takes what the address says of it as a string, and has a default.
 */
export function readFields<Fields extends Record<string, z.ZodType>>(
  schema: z.ZodObject<Fields>,
  params: URLSearchParams,
): z.output<z.ZodObject<Fields>> {
  const understood = [...params].filter(([name, value]) => {
    if (!Object.hasOwn(schema.shape, name)) return false;
    return schema.shape[name]!.safeParse(value).success;
  });
  return schema.parse(Object.fromEntries(understood));
}

/** The query as it stands in the address, without what is as usual. */
export function formatFields<Query extends Record<string, unknown>>(query: Query, usual: Query): string {
  const asked = Object.entries(query).filter(([name, value]) => value !== usual[name]);
  const params = new URLSearchParams(asked.map(([name, value]) => [name, value === true ? "yes" : String(value)]));
  return params.size > 0 ? `?${params}` : "";
}
