import { count, object, type Operation, ref, text } from "./operation";

const exercise = "/api/v1/exercises/{slug}";
const names = { type: "array", items: text };

/** What is made of a whole exercise: its copies, and its rehearsal. */
export const copyOperations: Operation[] = [
  {
    method: "post",
    path: `${exercise}/copies`,
    id: "duplicateExercise",
    summary:
      "Found a draft on what was set up in this exercise, for its organizers; leftOut names rounds and injects whose moment has passed",
    body: "DuplicateExercise",
    status: 201,
    answer: object({ slug: text, seq: count, leftOut: object({ starts: names, moments: names }) }),
    refusals: [400, 401, 403, 404, 409, 429],
  },
  {
    method: "get",
    path: `${exercise}/rehearsal`,
    id: "getRehearsal",
    summary: "The rehearsal that this exercise is, or that is held of it, for organizers; null where there is none",
    answer: object({ rehearsal: { anyOf: [ref("Rehearsal"), { type: "null" }] } }),
    refusals: [401, 403, 404],
  },
  {
    method: "post",
    path: `${exercise}/rehearsal`,
    id: "beginRehearsal",
    summary: "Rehearse this draft in a copy, with a simulated crowd; with replaces, reset the rehearsal that it names",
    body: "BeginRehearsal",
    status: 201,
    answer: object({ slug: text, seq: count }),
    refusals: [400, 401, 403, 404, 409, 429],
  },
  {
    method: "delete",
    path: `${exercise}/rehearsal`,
    id: "discardRehearsal",
    summary: "End this rehearsal and delete it; answers with the address of the exercise that it was one of",
    answer: object({ slug: text }),
    refusals: [401, 403, 404, 409, 429],
  },
];
