import type { Random } from "../random";

type Schema = {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: Schema | boolean;
  format?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
};

/** Something of a schema of the API document: right in its shape, though its ids are of nothing but what `ids` holds. */
export function fromSchema(
  random: Random,
  schema: object,
  all: Record<string, object>,
  ids: readonly string[],
): unknown {
  const make = (given: Schema, depth: number): unknown => {
    const { below, pick, isOnceIn } = random;
    if (given.$ref) return make(all[given.$ref.split("/").at(-1)!] ?? {}, depth + 1);
    if (given.const !== undefined) return given.const;
    if (given.enum) return pick(given.enum);
    const choices = given.anyOf ?? given.oneOf;
    if (choices) return make(pick(choices)!, depth + 1);
    const type = Array.isArray(given.type) ? pick(given.type) : given.type;
    switch (type) {
      case "object": {
        const needed = Object.entries(given.properties ?? {}).filter(
          ([name]) => given.required?.includes(name) || isOnceIn(2),
        );
        return Object.fromEntries(needed.map(([name, within]) => [name, make(within, depth + 1)]));
      }
      case "array": {
        const length = depth > 6 ? 0 : (given.minItems ?? 0) + below(3);
        return Array.from({ length }, () => make(given.items ?? {}, depth + 1));
      }
      case "integer":
      case "number":
        return Math.max(given.minimum ?? 0, Math.min(given.maximum ?? 1_000, below(1_000)));
      case "boolean":
        return isOnceIn(2);
      case "null":
        return null;
      case "string":
        return given.format === "uuid" ? pick(ids) : `Text ${below(1_000)}`;
      default:
        return {};
    }
  };
  return make(schema, 0);
}
