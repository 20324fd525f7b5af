import { toCsvFile } from "@/lib/domain/csv";
import { Refusal } from "@/lib/domain/errors";
import { Criteria } from "@/lib/domain/ratings/criterion";
import { resultsTable } from "@/lib/domain/ratings/results-table";
import { db } from "@/lib/server/db/client";
import type { Access } from "@/lib/server/members/viewer";
import { readResults } from "./read-results";

const secondsToReckon = 2;

/**
 * The results of a round as CSV, as far as this viewer may see them. Throws "forbidden" while they are sealed,
 * "unavailable" while they are being worked out, "not-found" as `readResults` does.
 */
export async function readResultsCsv(access: Access, roundId: string): Promise<string> {
  const results = await readResults(access, roundId);
  if (results.status === "sealed") {
    throw new Refusal("forbidden", "The ratings of this round are sealed until it reveals them.");
  }
  if (results.status === "reckoning") {
    const message = "What the ratings come to is being worked out. Ask again in a moment.";
    throw new Refusal("unavailable", message, [], secondsToReckon);
  }
  const { prisma } = db();
  const { criteria } = await prisma.exercise.findUniqueOrThrow({
    where: { id: access.exerciseId },
    select: { criteria: true },
  });
  const options = await prisma.policyOption.findMany({
    where: { id: { in: results.analysis.options.map(({ optionId }) => optionId) } },
    select: { id: true, number: true, title: true },
    orderBy: { number: "asc" },
  });
  return toCsvFile(resultsTable(results.analysis, options, Criteria.parse(criteria)));
}
