import { z } from "zod";
import { env } from "@/lib/server/env";
import { accountOperations } from "./account-paths";
import { attentionOperations } from "./attention-paths";
import { mergingOperations } from "./merging-paths";
import { bundlingOperations } from "./bundling-paths";
import { reportOperations } from "./report-paths";
import { archiveOperations } from "./archive-paths";
import { copyOperations } from "./copy-paths";
import { coverageOperations } from "./coverage-paths";
import { exerciseOperations } from "./exercise-paths";
import { exportOperations } from "./export-paths";
import { injectOperations } from "./inject-paths";
import { memberOperations } from "./member-paths";
import { moderationOperations } from "./moderation-paths";
import { operationOperations } from "./operation-paths";
import { ratingOperations } from "./rating-paths";
import type { Operation } from "./operation";
import { namedSchemas } from "./schemas";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const asMedia = (media: string, schema: object) => ({ content: { [media]: { schema } } });
const asJson = (schema: object) => asMedia("application/json", schema);

const operations = [
  ...exerciseOperations,
  ...coverageOperations,
  ...bundlingOperations,
  ...mergingOperations,
  ...reportOperations,
  ...injectOperations,
  ...exportOperations,
  ...ratingOperations,
  ...archiveOperations,
  ...copyOperations,
  ...memberOperations,
  ...moderationOperations,
  ...attentionOperations,
  ...accountOperations,
  ...operationOperations,
];

/** The OpenAPI 3.1 document of the API, made from the schemas that parse it. */
export function buildOpenApi() {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) (paths[operation.path] ??= {})[operation.method] = describe(operation);
  return {
    openapi: "3.1.0",
    info: {
      title: "Sandtable",
      version: "1",
      description:
        "Every change to an exercise is a command with an id made by the client; sending it again is safe. News comes by events, over the socket or by GET. Times are milliseconds since 1970, UTC.",
      license: { name: "AGPL-3.0-only", identifier: "AGPL-3.0-only" },
    },
    servers: [{ url: env().appUrl }],
    security: [{ token: [] }],
    paths,
    components: {
      schemas: listSchemas(),
      securitySchemes: { token: { type: "http", scheme: "bearer", description: "A personal token: sandtable_..." } },
    },
  };
}

function listSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(namedSchemas)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io: "input",
    uri: (id) => `#/components/schemas/${id}`,
    unrepresentable: "any",
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _dialect, $id: _address, ...schema }]) => [id, schema]),
  );
}

function describe(operation: Operation): object {
  const {
    path,
    query = {},
    body,
    answer,
    media = "application/json",
    status = 200,
    refusals,
    isPublic,
    id,
    summary,
  } = operation;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: name === "number" ? "integer" : "string" },
  }));
  const inQuery = Object.entries(query).map(([name, rest]) => ({ name, in: "query", required: false, ...rest }));
  const answerSchema = typeof answer === "string" ? reference(answer) : answer;
  const refused = refusals.map(
    (code) => [String(code), { description: "Refused, with the reason", ...asJson(reference("Refusal")) }] as const,
  );
  return {
    operationId: id,
    summary,
    parameters: [...inPath, ...inQuery],
    ...(body ? { requestBody: { required: true, ...asJson(reference(body)) } } : {}),
    responses: { [status]: { description: "Done", ...asMedia(media, answerSchema) }, ...Object.fromEntries(refused) },
    ...(isPublic ? { security: [{}, { token: [] }] } : {}),
  };
}
