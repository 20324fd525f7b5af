import type { Operation } from "./operation";

const option = "/api/v1/exercises/{slug}/options/{number}";

/** What is told of options that are put together, or may have to be. */
export const mergingOperations: Operation[] = [
  {
    method: "get",
    path: `${option}/credit`,
    id: "getCredit",
    summary: "Who wrote how many of an option's words, and how many came from other options",
    answer: "Credit",
    refusals: [400, 404],
    isPublic: true,
  },
  {
    method: "get",
    path: `${option}/duplicates`,
    id: "findDuplicates",
    summary: "The options that may be the same as one, each with what both share, for organizers and moderators",
    answer: "Duplicates",
    refusals: [400, 403, 404],
  },
];
