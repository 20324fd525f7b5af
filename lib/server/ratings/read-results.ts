import { canSeeResults, type Viewer } from "@/lib/domain/audience";
import { Refusal } from "@/lib/domain/errors";
import { analyse } from "@/lib/domain/analysis/analyse";
import { method, type OptionAnalysis } from "@/lib/domain/analysis/analysis";
import { Id } from "@/lib/domain/primitives";
import type { Criterion } from "@/lib/domain/ratings/criterion";
import { staffPlacesOf } from "@/lib/domain/ratings/staff-places";
import { isOwnAnswer } from "@/lib/domain/ratings/rating";
import type { OptionResults, Reasons, Results, StaffPlace } from "@/lib/domain/ratings/results";
import { isUnsealed } from "@/lib/domain/rounds/clock";
import { isRated, type Round } from "@/lib/domain/rounds/round";
import { seedOf, toCriterionInput } from "@/lib/server/analysis/make-analysis";
import { listRatings } from "@/lib/server/analysis/list-ratings";
import { type AnalysisJob, requestAnalysis } from "@/lib/server/analysis/queue";
import { db, type Tx } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";
import type { Access } from "@/lib/server/members/viewer";
import { toRound } from "@/lib/server/rounds/rows";
import { listReasons } from "./list-reasons";
import { toRating } from "./rows";

/** Results of a round that goes on are worked out anew at most so often. */
const renewAfterMs = 5_000;

/** What a rating round has come to, as far as this viewer may see it; throws "not-found" for a round in which nothing is rated. */
export async function readResults(access: Access, roundId: string): Promise<Results> {
  return JSON.parse(await readResultsText(access, roundId)) as Results;
}

/**
 * The same as JSON, as the database has it: of many options it is a megabyte, which takes longer to read and write
 * than all the rest.
 */
export async function readResultsText({ exerciseId, viewer }: Access, roundId: string): Promise<string> {
  const { prisma, pool } = db();
  const round = await requireRatingRound(prisma, exerciseId, roundId);
  const { id } = round;
  if (!canSeeResults(viewer, round)) return JSON.stringify({ status: "sealed", roundId: id } satisfies Results);
  const { rows } = await pool.query<StoredText>(
    `SELECT "madeAt", seq, result::text, "staffPlaces"::text FROM analysis
     WHERE "roundId" = $1 AND (method = $2 OR reasons IS NOT NULL)`,
    [id, method],
  );
  const [row = null] = rows;
  await renew(exerciseId, round, row);
  if (row === null) return JSON.stringify({ status: "reckoning", roundId: id } satisfies Results);
  const { madeAt, result, staffPlaces } = row;
  return `{"status":"ready","roundId":"${id}","madeAt":${toInstant(madeAt)},"analysis":${result},"staffPlaces":${staffPlaces}}`;
}

type StoredText = { madeAt: Date; seq: number; result: string; staffPlaces: string };

/** Has it worked out where it is not, or where a round that is still seen at once has been rated in since. */
async function renew(exerciseId: Id, round: Round, row: { madeAt: Date; seq: number } | null): Promise<void> {
  const job = { exerciseId, roundId: round.id };
  if (row === null) return request(job);
  if (round.phase === "closed" || isUnsealed(round) || Date.now() - row.madeAt.getTime() < renewAfterMs) return;
  // By the log, not by the clock: an answer may have come, or been taken back, while it was worked out.
  const newer = await db().prisma.event.findFirst({
    where: { exerciseId, seq: { gt: row.seq }, type: "option.rated" },
    select: { seq: true },
  });
  if (newer) await request(job);
}

function request(job: AnalysisJob): Promise<void> {
  return db().prisma.$transaction((tx) => requestAnalysis(tx, job, "under-way"));
}

/** Why the crowd rated an option as it did, without names, once enough have; throws "not-found" for another exercise's, "forbidden" while that is sealed. */
export async function readReasons({ exerciseId, viewer }: Access, roundId: string, number: number): Promise<Reasons> {
  return db().prisma.$transaction(async (tx) => {
    const round = await requireRatingRound(tx, exerciseId, roundId);
    const { id: optionId } = await requireOptionId(tx, exerciseId, number);
    const where = { roundId: round.id, optionId };
    if (!canSeeResults(viewer, round, await hasAnswered(tx, viewer, where))) {
      throw new Refusal("forbidden", "The ratings of this round are sealed until it ends.");
    }
    const stored = await tx.analysis.findUnique({ where: { roundId: round.id }, select: { reasons: true } });
    const kept = stored?.reasons as Record<Id, string[]> | null | undefined;
    const reasons = kept ?? (await listReasons(tx, round.id, optionId));
    return { roundId: round.id, reasons: reasons[optionId] ?? [] };
  });
}

/** What the ratings of one option come to, as far as this viewer may see it; throws "not-found". */
export async function readOptionResults(
  { exerciseId, viewer }: Access,
  roundId: string,
  number: number,
): Promise<OptionResults> {
  const { prisma } = db();
  const round = await requireRatingRound(prisma, exerciseId, roundId);
  const { id: optionId } = await requireOptionId(prisma, exerciseId, number);
  const at = { roundId: round.id, optionId };
  if (!canSeeResults(viewer, round, await hasAnswered(prisma, viewer, at))) {
    return { status: "sealed", roundId: round.id };
  }
  if (round.revealedAt === null) return { status: "ready", roundId: round.id, ...(await analyseNow(exerciseId, at)) };
  const stored = await findStored(at);
  if (stored === null) {
    await request({ exerciseId, roundId: round.id });
    return { status: "reckoning", roundId: round.id };
  }
  const { option, staffPlace } = stored;
  if (!option) throw new Refusal("not-found", `PO-${number} was not among what was rated.`);
  return { status: "ready", roundId: round.id, option, staffPlace };
}

type Stored = { option: OptionAnalysis | null; staffPlace: StaffPlace | null };

/** Of what a round comes to, what concerns one option: the database takes it out of the whole. Null where nothing is kept yet. */
async function findStored({ roundId, optionId }: { roundId: Id; optionId: Id }): Promise<Stored | null> {
  const [row] = await db().prisma.$queryRaw<Stored[]>`
    SELECT entry AS option, "staffPlaces"->${optionId} AS "staffPlace"
    FROM analysis LEFT JOIN jsonb_array_elements(result->'options') AS entry ON entry->>'optionId' = ${optionId}
    WHERE "roundId" = ${roundId}::uuid AND (method = ${method} OR reasons IS NOT NULL)`;
  return row ?? null;
}

/** What the ratings of one option come to at this moment, in a round that goes on. */
async function analyseNow(exerciseId: Id, { roundId, optionId }: { roundId: Id; optionId: Id }) {
  const { prisma, pool } = db();
  const { criteria } = await prisma.exercise.findUniqueOrThrow({
    where: { id: exerciseId },
    select: { criteria: true },
  });
  const { crowd, staff } = await listRatings(pool, roundId, { optionId });
  const { analysis } = analyse({
    rounds: [{ roundId, ratings: crowd }],
    criteria: toCriterionInput(criteria as Criterion[]),
    optionIds: [optionId],
    seed: seedOf(roundId),
  });
  return { option: analysis.options[0]!, staffPlace: staffPlacesOf(staff)[optionId] ?? null };
}

async function requireOptionId(tx: Tx, exerciseId: Id, number: number): Promise<{ id: Id }> {
  const where = { exerciseId_number: { exerciseId, number } };
  const option = await tx.policyOption.findUnique({ where, select: { id: true } });
  if (!option) throw new Refusal("not-found", "There is no such option in this exercise.");
  return option;
}

async function hasAnswered(tx: Tx, viewer: Viewer, where: { roundId: Id; optionId: Id }): Promise<boolean> {
  if (viewer.kind === "reader") return false;
  const key = { ...where, memberId: viewer.memberId };
  const row = await tx.rating.findUnique({ where: { roundId_optionId_memberId: key } });
  return row !== null && isOwnAnswer(toRating(row));
}

async function requireRatingRound(tx: Tx, exerciseId: Id, roundId: string): Promise<Round> {
  const id = Id.safeParse(roundId).data;
  const row = id && (await tx.round.findUnique({ where: { exerciseId_id: { exerciseId, id } } }));
  const round = row && toRound(row);
  if (!round || !isRated(round)) {
    throw new Refusal("not-found", "There is no such round in this exercise in which options are rated.");
  }
  return round;
}
