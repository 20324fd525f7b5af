import type { Operation } from "./operation";

/** What the report rests on. */
export const reportOperations: Operation[] = [
  {
    method: "get",
    path: "/api/v1/exercises/{slug}/references",
    id: "readReference",
    summary: "What a reference in a text leads to: a revision, a comment, what ratings came to, an inject",
    query: {
      of: {
        description: "What stands between the double brackets",
        schema: { type: "string", examples: ["PO-6 r2", "PO-12 impact in round 4", "IN-2"] },
      },
    },
    answer: "ReferenceSource",
    refusals: [400, 403, 404],
  },
];
