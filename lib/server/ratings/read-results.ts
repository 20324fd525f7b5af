import { canSeeResults, type Viewer } from "@/lib/domain/audience";
import { Refusal } from "@/lib/domain/errors";
import { analyse } from "@/lib/domain/analysis/analyse";
import type { Analysis } from "@/lib/domain/analysis/analysis";
import { Id } from "@/lib/domain/primitives";
import { defaultMinRaters } from "@/lib/domain/analysis/input";
import type { Criterion } from "@/lib/domain/ratings/criterion";
import { staffPlacesOf } from "@/lib/domain/ratings/staff-places";
import type { OptionResults, Reasons, Results, StaffPlace } from "@/lib/domain/ratings/results";
import type { Round } from "@/lib/domain/rounds/round";
import { seedOf, toCriterionInput } from "@/lib/server/analysis/make-analysis";
import { requestAnalysis } from "@/lib/server/analysis/queue";
import { db, type Tx } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";
import type { Access } from "@/lib/server/members/viewer";
import { toRound } from "@/lib/server/rounds/rows";
import { toRating } from "./rows";

/** Results of a round that goes on are worked out anew at most so often. */
const renewAfterMs = 5_000;

/** What a rating round has come to, as far as this viewer may see it; throws "not-found" for a round in which nothing is rated. */
export async function readResults({ exerciseId, viewer }: Access, roundId: string): Promise<Results> {
  const { prisma } = db();
  const round = await requireRatingRound(prisma, exerciseId, roundId);
  const { id } = round;
  if (!canSeeResults(viewer, round)) return { status: "sealed", roundId: id };
  const row = await prisma.analysis.findUnique({ where: { roundId: id }, omit: { assignments: true } });
  await renew(exerciseId, round, row);
  if (row === null) return { status: "reckoning", roundId: id };
  return {
    status: "ready",
    roundId: id,
    madeAt: toInstant(row.madeAt),
    // It was parsed before it was kept.
    analysis: row.result as Analysis,
    staffPlaces: row.staffPlaces as Record<Id, StaffPlace>,
  };
}

/** Has it worked out where it is not, or where a round that is still seen at once has been rated in since. */
async function renew(exerciseId: Id, round: Round, row: { madeAt: Date; seq: number } | null): Promise<void> {
  const job = { exerciseId, roundId: round.id };
  if (row === null) return db().prisma.$transaction((tx) => requestAnalysis(tx, job));
  if (round.phase === "closed" || Date.now() - row.madeAt.getTime() < renewAfterMs) return;
  const newer = await db().prisma.rating.findFirst({
    where: { roundId: round.id, at: { gt: row.madeAt } },
    select: { at: true },
  });
  if (newer) await db().prisma.$transaction((tx) => requestAnalysis(tx, job));
}

/** Why an option was rated as it was, without names; throws "not-found" for another exercise's, "forbidden" while that is sealed. */
export async function readReasons({ exerciseId, viewer }: Access, roundId: string, number: number): Promise<Reasons> {
  return db().prisma.$transaction(async (tx) => {
    const round = await requireRatingRound(tx, exerciseId, roundId);
    const { id: optionId } = await requireOptionId(tx, exerciseId, number);
    const where = { roundId: round.id, optionId };
    if (!canSeeResults(viewer, round, await hasAnswered(tx, viewer, where))) {
      throw new Refusal("forbidden", "The ratings of this round are sealed until it ends.");
    }
    const raters = await tx.rating.count({ where });
    if (raters < defaultMinRaters) return { roundId: round.id, reasons: [] };
    const rows = await tx.rating.findMany({ where: { ...where, reason: { not: "" } }, select: { reason: true } });
    // By the text alone, so that the order tells nothing of when, or by whom.
    return { roundId: round.id, reasons: rows.map(({ reason }) => reason).toSorted() };
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
  const results = await readResults({ exerciseId, viewer }, roundId);
  if (results.status !== "ready") return { status: "reckoning", roundId: round.id };
  const option = results.analysis.options.find((entry) => entry.optionId === optionId);
  if (!option) throw new Refusal("not-found", `PO-${number} was not among what was rated.`);
  return { status: "ready", roundId: round.id, option, staffPlace: results.staffPlaces[optionId] ?? null };
}

/** What the ratings of one option come to at this moment, in a round that goes on. */
async function analyseNow(exerciseId: Id, { roundId, optionId }: { roundId: Id; optionId: Id }) {
  const { prisma } = db();
  const { criteria } = await prisma.exercise.findUniqueOrThrow({
    where: { id: exerciseId },
    select: { criteria: true },
  });
  const rows = await prisma.rating.findMany({ where: { roundId, optionId }, orderBy: { memberId: "asc" } });
  const members = await prisma.member.findMany({ where: { exerciseId }, select: { id: true, role: true } });
  const staff = new Set(members.filter(({ role }) => role !== "analyst").map(({ id }) => id));
  const ratings = rows.map(toRating);
  const crowd = ratings.filter(({ memberId }) => !staff.has(memberId));
  const { analysis } = analyse({
    rounds: [{ roundId, ratings: crowd }],
    criteria: toCriterionInput(criteria as Criterion[]),
    optionIds: [optionId],
    seed: seedOf(roundId),
  });
  const places = staffPlacesOf(ratings.filter(({ memberId }) => staff.has(memberId)));
  return { option: analysis.options[0]!, staffPlace: places[optionId] ?? null };
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
  return (await tx.rating.findUnique({ where: { roundId_optionId_memberId: key }, select: { at: true } })) !== null;
}

async function requireRatingRound(tx: Tx, exerciseId: Id, roundId: string): Promise<Round> {
  const id = Id.safeParse(roundId).data;
  const row = id && (await tx.round.findUnique({ where: { exerciseId_id: { exerciseId, id } } }));
  if (!row || !row.permits.includes("rate")) {
    throw new Refusal("not-found", "There is no such round in this exercise in which options are rated.");
  }
  return toRound(row);
}
