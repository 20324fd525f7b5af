import { count, object, type Operation, recordOf } from "./operation";

const exercise = "/api/v1/exercises/{slug}";

/** Ratings: one's own, and what all of them come to once a round reveals it. */
export const ratingOperations: Operation[] = [
  {
    method: "get",
    path: `${exercise}/ratings`,
    id: "listRatings",
    summary: "One's own answers about options, of all rounds",
    answer: object({ seq: count, ratings: recordOf("Rating") }),
    refusals: [403, 404],
  },
  {
    method: "get",
    path: `${exercise}/results/{roundId}`,
    id: "getResults",
    summary: "What the ratings of a round come to, as JSON or (format=csv) as a table; sealed until it reveals them",
    query: {
      format: {
        description:
          "csv answers with text/csv, a row for each criterion of each option; it is refused while they are sealed (403) or being worked out (503)",
        schema: { type: "string", enum: ["json", "csv"], default: "json" },
      },
    },
    answer: "Results",
    refusals: [400, 403, 404, 503],
    isPublic: true,
  },
  {
    method: "get",
    path: `${exercise}/results/{roundId}/{number}`,
    id: "getOptionResults",
    summary: "What the ratings of one option come to in a round",
    answer: "OptionResults",
    refusals: [400, 404],
    isPublic: true,
  },
  {
    method: "get",
    path: `${exercise}/results/{roundId}/{number}/reasons`,
    id: "listReasons",
    summary: "Why an option was rated as it was, without names",
    answer: "Reasons",
    refusals: [400, 403, 404],
    isPublic: true,
  },
];
