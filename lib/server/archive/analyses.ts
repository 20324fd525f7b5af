import { z } from "zod";
import { Analysis, method } from "@/lib/domain/analysis/analysis";
import { Id, Instant } from "@/lib/domain/primitives";
import { StaffPlace } from "@/lib/domain/ratings/results";
import { Refusal } from "@/lib/domain/errors";
import { isRated } from "@/lib/domain/rounds/round";
import { requestAnalysis } from "@/lib/server/analysis/queue";
import type { Db, Tx } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/db/generated/client";
import { toInstant } from "@/lib/server/db/instants";
import { listReasons } from "@/lib/server/ratings/list-reasons";
import { toRound } from "@/lib/server/rounds/rows";

/**
 * What a rating round has come to, as everybody may see it: statistics, where the staff put options, and reasons without names. Who
 * is in which group of opinion is nobody's business, and stays behind with the answers.
 */
export const ArchivedAnalysis = z.strictObject({
  roundId: Id,
  seq: z.number().int().nonnegative(),
  method: z.literal(method),
  result: Analysis,
  staffPlaces: z.record(Id, StaffPlace),
  reasons: z.record(Id, z.array(z.string())),
  madeAt: Instant,
});
export type ArchivedAnalysis = z.infer<typeof ArchivedAnalysis>;

/** Of each round that has revealed what it came to. */
export async function listAnalyses(tx: Tx, exerciseId: Id): Promise<ArchivedAnalysis[]> {
  const rows = await tx.analysis.findMany({ where: { exerciseId } });
  const revealed = new Set((await listRevealed(tx, exerciseId)).map(({ id }) => id));
  const shown = rows.filter(({ roundId }) => revealed.has(roundId));
  return Promise.all(
    shown.map(async ({ roundId, seq, method, result, staffPlaces, reasons, madeAt }) => ({
      ...{ roundId, seq, method, result, staffPlaces },
      reasons: reasons ?? (await listReasons(tx, roundId)),
      madeAt: toInstant(madeAt),
    })),
  ) as Promise<ArchivedAnalysis[]>;
}

async function listRevealed(tx: Tx, exerciseId: Id) {
  const rounds = await tx.round.findMany({ where: { exerciseId }, orderBy: { position: "asc" } });
  return rounds.map(toRound).filter((round) => isRated(round) && round.revealedAt !== null);
}

const secondsToReckon = 3;

/** Throws "unavailable" where a round that was revealed has not been worked out yet, and has that done. */
export async function requireAnalyses({ prisma }: Db, exerciseId: Id): Promise<void> {
  const rounds = await listRevealed(prisma, exerciseId);
  const made = await prisma.analysis.findMany({
    where: { exerciseId, OR: [{ method }, { reasons: { not: Prisma.DbNull } }] },
    select: { roundId: true },
  });
  const missing = rounds.filter(({ id }) => !made.some(({ roundId }) => roundId === id));
  if (missing.length === 0) return;
  await prisma.$transaction(async (tx) => {
    for (const { id: roundId } of missing) await requestAnalysis(tx, { exerciseId, roundId }, "under-way");
  });
  const message = `What the round "${missing[0]!.name}" came to is being worked out. Ask again in a moment.`;
  throw new Refusal("unavailable", message, [], secondsToReckon);
}
