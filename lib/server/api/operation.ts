import type { SchemaName } from "./schemas";

/** One thing that can be asked of the API. `answer` names a schema, or is a JSON schema of its own. */
export type Operation = {
  method: "get" | "post" | "put" | "delete";
  path: string;
  id: string;
  summary: string;
  query?: Record<string, { description: string; schema: object }>;
  body?: SchemaName;
  status?: 200 | 201 | 202;
  answer: SchemaName | object;
  /** What it answers with, where that is not JSON: its media type. */
  media?: string;
  refusals: number[];
  isPublic?: boolean;
};

export const ref = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });
export const object = (properties: Record<string, object>) => ({
  type: "object",
  properties,
  required: Object.keys(properties),
});
export const list = (name: SchemaName) => ({ type: "array", items: ref(name) });
/** By id. */
export const recordOf = (name: SchemaName) => ({ type: "object", additionalProperties: ref(name) });
export const text = { type: "string" };
export const count = { type: "integer", minimum: 0 };
