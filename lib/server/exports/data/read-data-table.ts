import { isStaff } from "@/lib/domain/audience";
import { toCsvFile } from "@/lib/domain/csv";
import { Refusal } from "@/lib/domain/errors";
import { revealedOf } from "@/lib/domain/map/revealed";
import { Criteria } from "@/lib/domain/ratings/criterion";
import type { Results } from "@/lib/domain/ratings/results";
import { commentsTable } from "@/lib/domain/report/data/comments-table";
import { optionsTable } from "@/lib/domain/report/data/options-table";
import { type CodedRound, ratingsTable } from "@/lib/domain/report/data/ratings-table";
import type { DataTable } from "@/lib/domain/report/exports";
import { listRatings } from "@/lib/server/analysis/list-ratings";
import { db } from "@/lib/server/db/client";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";
import type { Access } from "@/lib/server/members/viewer";
import { readAllShownResults } from "@/lib/server/ratings/read-shown-results";
import { raterCodes } from "./rater-codes";

/** A table of the exercise's data as CSV, as this viewer may see it; ratings throw "forbidden" to all but organizers and moderators. */
export async function readDataTable(access: Access, table: DataTable): Promise<string> {
  const readers = { options: readOptions, comments: readComments, ratings: readRatings };
  return toCsvFile(await readers[table](access));
}

async function readOptions(access: Access) {
  const { state } = await readSnapshot(access.exerciseId, access.viewer, { threads: "none", options: "all" });
  const text = await readAllShownResults(access, null);
  const results = text === null ? null : (JSON.parse(text) as Results);
  return optionsTable(state, results?.status === "ready" ? revealedOf(results, null).scores : null);
}

async function readComments({ exerciseId, viewer }: Access) {
  const { state } = await readSnapshot(exerciseId, viewer, { threads: "all", options: "cards" });
  return commentsTable(state);
}

/** Decision 0011 says why these, and no more. */
async function readRatings({ exerciseId, viewer }: Access) {
  if (viewer.kind === "reader" || !isStaff(viewer.role)) {
    throw new Refusal(
      "forbidden",
      "Ratings by code are for organizers and moderators. What they come to is on the page of ratings.",
    );
  }
  const { prisma, pool } = db();
  const rounds = await prisma.round.findMany({
    where: { exerciseId, permits: { has: "rate" }, revealedAt: { not: null } },
    orderBy: { position: "asc" },
    select: { id: true, name: true },
  });
  const coded: CodedRound[] = [];
  for (const { id, name } of rounds) {
    const { crowd } = await listRatings(pool, id);
    const codes = raterCodes(
      id,
      crowd.map(({ memberId }) => memberId),
    );
    coded.push({ name, ratings: crowd.map(({ memberId, ...answer }) => ({ ...answer, code: codes.get(memberId)! })) });
  }
  const options = await prisma.policyOption.findMany({
    where: { exerciseId },
    orderBy: { number: "asc" },
    select: { id: true, number: true },
  });
  const { criteria } = await prisma.exercise.findUniqueOrThrow({
    where: { id: exerciseId },
    select: { criteria: true },
  });
  return ratingsTable(coded, options, Criteria.parse(criteria));
}
