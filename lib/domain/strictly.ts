import { z } from "zod";

type Def = { type: string; error?: z.core.$ZodErrorMap };

const known = new WeakMap<z.ZodType, z.ZodType>();

/**
 * The same schema, which refuses fields that it does not know, at any depth, where it would have dropped them without a
 * word: whoever misspells one learns of it. Where a field is meant to hold anything, it does still. Made once for each schema;
 * of one that is strict already it is that one.
 */
export function strictly<T extends z.ZodType>(schema: T): T {
  const made = known.get(schema) ?? copyOf(schema);
  known.set(schema, made).set(made, made);
  return made as T;
}

function copyOf(schema: z.ZodType): z.ZodType {
  const def = schema.def as unknown as Def & Record<string, unknown>;
  const within = (name: string): Record<string, unknown> => ({ [name]: strictly(def[name] as z.ZodType) });
  switch (def.type) {
    case "object":
      return withDef(schema, {
        shape: Object.fromEntries(
          Object.entries(def.shape as Record<string, z.ZodType>).map(([name, field]) => [name, strictly(field)]),
        ),
        catchall: def.catchall ?? z.never(),
        error: nameUnknown(def.error),
      });
    case "union":
      return withDef(schema, { options: (def.options as z.ZodType[]).map(strictly) });
    case "array":
      return withDef(schema, within("element"));
    case "record":
      return withDef(schema, within("valueType"));
    case "optional":
    case "nullable":
    case "default":
      return withDef(schema, within("innerType"));
    default:
      return schema;
  }
}

// Property by property: a default that is made anew for every input is a getter.
function withDef<T extends z.ZodType>(schema: T, changes: Record<string, unknown>): T {
  const properties = { ...Object.getOwnPropertyDescriptors(schema.def), ...Object.getOwnPropertyDescriptors(changes) };
  return schema.clone(Object.defineProperties({}, properties) as T["def"]);
}

const nameUnknown =
  (error: z.core.$ZodErrorMap | undefined): z.core.$ZodErrorMap =>
  (issue) => {
    if (issue.code !== "unrecognized_keys") return error?.(issue);
    const names = (issue.keys as string[]).map((name) => `“${name}”`).join(", ");
    return `There is no field ${names}. Check how it is written, or leave it out.`;
  };
