import { bases, fewestBundles, mostBundles } from "@/lib/domain/bundling/suggestion";
import type { Operation } from "./operation";

/** What helps moderators to bundle. */
export const bundlingOperations: Operation[] = [
  {
    method: "get",
    path: "/api/v1/exercises/{slug}/bundles",
    id: "suggestBundles",
    summary:
      "Bundles that the accepted options seem to fall into, each with its reasons, for organizers and moderators",
    query: {
      by: {
        description: "What to go by, joined by commas",
        schema: { type: "string", default: bases.join(","), examples: ["place,words"] },
      },
      count: {
        description: "How many bundles; by default as many as set the options apart best",
        schema: { type: "integer", minimum: fewestBundles, maximum: mostBundles },
      },
    },
    answer: "BundleSuggestion",
    refusals: [400, 403, 404, 413],
  },
];
