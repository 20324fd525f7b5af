import { count, object, type Operation, recordOf, ref } from "./operation";

const exercise = "/api/v1/exercises/{slug}";

/** What the options cover, and what is called for. */
export const coverageOperations: Operation[] = [
  {
    method: "get",
    path: `${exercise}/coverage`,
    id: "getCoverage",
    summary: "What the options cover: stakeholders by instruments, and the quarters of the map, with how many voices",
    answer: object({ seq: count, coverage: ref("Coverage") }),
    refusals: [403, 404],
  },
  {
    method: "get",
    path: `${exercise}/calls`,
    id: "listCalls",
    summary:
      "How far each call for proposals has been answered, by its id; the calls themselves come with the exercise",
    answer: object({ seq: count, calls: recordOf("CallProgress") }),
    refusals: [403, 404],
  },
];
