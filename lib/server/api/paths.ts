import type { SchemaName } from "./schemas";

/** One thing that can be asked of the API. `answer` names a schema, or is a JSON schema of its own. */
export type Operation = {
  method: "get" | "post" | "put" | "delete";
  path: string;
  id: string;
  summary: string;
  query?: Record<string, { description: string; schema: object }>;
  body?: SchemaName;
  status?: 200 | 201;
  answer: SchemaName | object;
  refusals: number[];
  isPublic?: boolean;
};

const ref = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: Record<string, object>) => ({
  type: "object",
  properties,
  required: Object.keys(properties),
});
const list = (name: SchemaName) => ({ type: "array", items: ref(name) });
const text = { type: "string" };
const count = { type: "integer", minimum: 0 };

const exercise = "/api/v1/exercises/{slug}";

export const operations: Operation[] = [
  {
    method: "get",
    path: "/api/health",
    id: "getHealth",
    summary: "Whether the server can serve",
    answer: object({ status: text }),
    refusals: [503],
    isPublic: true,
  },
  {
    method: "get",
    path: "/api/v1/openapi.json",
    id: "getOpenApi",
    summary: "This document",
    answer: { type: "object" },
    refusals: [500],
    isPublic: true,
  },
  {
    method: "get",
    path: "/api/v1/exercises",
    id: "listExercises",
    summary: "Published exercises, and one's own",
    answer: object({ exercises: list("ExerciseSummary") }),
    refusals: [401],
    isPublic: true,
  },
  {
    method: "post",
    path: "/api/v1/exercises",
    id: "createExercise",
    summary: "Found an exercise and become its organizer",
    body: "CreateExercise",
    status: 201,
    answer: object({ slug: text, seq: count }),
    refusals: [400, 401, 409, 429],
  },
  {
    method: "get",
    path: exercise,
    id: "getExercise",
    summary: "The exercise as it is now, as the viewer may see it",
    query: {
      threads: {
        description: "Whether comments come along",
        schema: { type: "string", enum: ["none", "all"], default: "all" },
      },
    },
    answer: "Snapshot",
    refusals: [404],
    isPublic: true,
  },
  {
    method: "post",
    path: `${exercise}/commands`,
    id: "sendCommand",
    summary: "Do something; the same id again is the same command",
    body: "Command",
    answer: object({ seq: count, events: list("Event") }),
    refusals: [400, 401, 403, 404, 409, 413, 429],
  },
  {
    method: "get",
    path: `${exercise}/events`,
    id: "listEvents",
    summary: "What happened after an event, at most 1,000 events at once",
    query: { since: { description: "Number of the last event that is known", schema: { ...count, default: 0 } } },
    answer: "Batch",
    refusals: [400, 404],
    isPublic: true,
  },
  {
    method: "post",
    path: `${exercise}/ticket`,
    id: "issueTicket",
    summary: "A ticket that opens the live socket within a minute",
    answer: object({ ticket: text, memberId: text }),
    refusals: [401, 404, 429],
  },
  {
    method: "get",
    path: `${exercise}/options/{number}/comments`,
    id: "listComments",
    summary: "The thread of an option",
    answer: object({ seq: count, comments: { type: "object", additionalProperties: ref("Comment") } }),
    refusals: [400, 404],
    isPublic: true,
  },
  {
    method: "get",
    path: `${exercise}/options/{number}/revisions`,
    id: "listRevisions",
    summary: "All versions of an option",
    answer: object({ revisions: list("Revision") }),
    refusals: [400, 404],
    isPublic: true,
  },
  {
    method: "get",
    path: `${exercise}/drafts`,
    id: "listDrafts",
    summary: "One's own drafts",
    answer: object({
      drafts: { type: "array", items: object({ id: text, content: ref("OptionDraft"), updatedAt: count }) },
    }),
    refusals: [403, 404],
  },
  {
    method: "put",
    path: `${exercise}/drafts/{id}`,
    id: "keepDraft",
    summary: "Keep a draft, in any round",
    body: "OptionDraft",
    answer: object({ id: text }),
    refusals: [400, 401, 403, 404, 413, 429],
  },
  {
    method: "delete",
    path: `${exercise}/drafts/{id}`,
    id: "discardDraft",
    summary: "Discard a draft",
    answer: object({ id: text }),
    refusals: [400, 401, 403, 404, 429],
  },
  {
    method: "get",
    path: `${exercise}/people`,
    id: "listPeople",
    summary: "Who is behind the aliases, for organizers",
    answer: "People",
    refusals: [403, 404],
  },
  {
    method: "get",
    path: `${exercise}/report`,
    id: "getReport",
    summary: "The report, as JSON or (format=md) as Markdown",
    query: {
      format: {
        description: "md answers with text/markdown",
        schema: { type: "string", enum: ["json", "md"], default: "json" },
      },
    },
    answer: "Report",
    refusals: [400, 404],
    isPublic: true,
  },
  {
    method: "post",
    path: "/api/v1/invites/{code}/join",
    id: "joinExercise",
    summary: "Join by invitation; as a guest where it allows that",
    body: "JoinExercise",
    answer: object({ slug: text, memberId: text }),
    refusals: [400, 401, 409, 410, 429],
    isPublic: true,
  },
];
