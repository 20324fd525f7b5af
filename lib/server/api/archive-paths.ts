import { count, object, type Operation, text } from "./operation";

const exercise = "/api/v1/exercises/{slug}";

/** An exercise as one file, and what its log is sealed with. */
export const archiveOperations: Operation[] = [
  {
    method: "get",
    path: `${exercise}/archive`,
    id: "getArchive",
    summary:
      "The whole of an exercise that is over as one ZIP file, for its organizers; the same exercise always gives the same file",
    answer: { type: "string" },
    refusals: [401, 403, 404, 409, 422, 503],
  },
  {
    method: "get",
    path: `${exercise}/chain`,
    id: "verifyChain",
    summary: "Hold the log to its seals, for organizers; problems names each event that does not fit",
    answer: "ChainState",
    refusals: [401, 403, 404],
  },
  {
    method: "post",
    path: `${exercise}/erasure`,
    id: "eraseOneself",
    summary:
      "Erase who one is in this exercise: alias, region, field and the link to the account; what one wrote stays",
    answer: object({ seq: count }),
    refusals: [400, 401, 403, 404, 429],
  },
  {
    method: "post",
    path: "/api/v1/archives",
    id: "openArchive",
    summary:
      "Take up the exercise of an archive, sent as the body as it is, and become its organizer; all that does not fit is in the details of the refusal",
    status: 201,
    answer: object({ slug: text, events: count }),
    refusals: [400, 401, 403, 409, 413, 422, 429, 503],
  },
];
