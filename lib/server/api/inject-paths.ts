import { count, object, type Operation, recordOf } from "./operation";

const exercise = "/api/v1/exercises/{slug}";

/** Injects, what comes with them, and what they do to the options. */
export const injectOperations: Operation[] = [
  {
    method: "get",
    path: `${exercise}/injects/{number}/comments`,
    id: "listInjectComments",
    summary: "The thread of an inject",
    answer: object({ seq: count, comments: recordOf("Comment") }),
    refusals: [400, 404],
    isPublic: true,
  },
  {
    method: "post",
    path: `${exercise}/files`,
    id: "keepFile",
    summary: "Keep a picture or PDF, sent as the body as it is, for an inject that will name it",
    query: { name: { description: "What it shows", schema: { type: "string" } } },
    status: 201,
    answer: "InjectFile",
    refusals: [400, 401, 403, 404, 413, 429],
  },
  {
    method: "get",
    path: `${exercise}/files/{id}`,
    id: "getFile",
    summary: "The picture or PDF that came with an inject, as it was sent",
    answer: { type: "string" },
    refusals: [400, 404],
    isPublic: true,
  },
  {
    method: "get",
    path: `${exercise}/judgements`,
    id: "listJudgements",
    summary: "What one has said that injects do to options",
    answer: object({ seq: count, judgements: recordOf("Judgement") }),
    refusals: [403, 404],
  },
];
