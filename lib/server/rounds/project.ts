import type { Id } from "@/lib/domain/primitives";
import { isUnsealed } from "@/lib/domain/rounds/clock";
import { nextRounds, type RoundEvent } from "@/lib/domain/rounds/evolve";
import { type Grace, isRated, type Round } from "@/lib/domain/rounds/round";
import type { Tx } from "@/lib/server/db/client";
import { requestAnalysis } from "@/lib/server/analysis/queue";
import { fromRound, toRound } from "./rows";

export async function projectRounds(tx: Tx, exerciseId: Id, event: RoundEvent): Promise<void> {
  if (event.type === "round.grace-granted") return writeGrace(tx, exerciseId, event.payload);
  if (event.type === "rounds.planned") return writeRounds(tx, exerciseId, nextRounds([], event));
  const before = await changeRounds(tx, exerciseId, (rounds) => nextRounds(rounds, event));
  if (event.type !== "round.closed") return;
  const { roundId } = event.payload;
  const round = before.find(({ id }) => id === roundId);
  if (round && isRated(round) && !isUnsealed(round)) await requestResults(tx, exerciseId, roundId);
}

async function requestResults(tx: Tx, exerciseId: Id, roundId: Id): Promise<void> {
  // What was worked out while the round went on is not what it comes to.
  await tx.analysis.deleteMany({ where: { roundId } });
  await requestAnalysis(tx, { exerciseId, roundId }, "waiting");
}

async function writeGrace(tx: Tx, exerciseId: Id, { memberId, roundId, until }: Grace): Promise<void> {
  await tx.grace.upsert({
    where: { memberId_roundId: { memberId, roundId } },
    create: { exerciseId, memberId, roundId, until: new Date(until) },
    update: { until: new Date(until) },
  });
}

/** Moves the graces that were still to end when the clock was stopped. */
export async function moveGraces(tx: Tx, exerciseId: Id, pausedAt: Date, now: Date): Promise<void> {
  await tx.$executeRaw`UPDATE grace SET until = until + (${now}::timestamptz - ${pausedAt}::timestamptz)
    WHERE "exerciseId" = ${exerciseId}::uuid AND until > ${pausedAt}`;
}

/** Replaces all rounds. */
export async function writeRounds(tx: Tx, exerciseId: Id, rounds: Round[]): Promise<void> {
  await tx.round.deleteMany({ where: { exerciseId } });
  await tx.round.createMany({ data: rounds.map((round, position) => fromRound(exerciseId, round, position)) });
}

/** Changes times and phases; answers the rounds as they were. */
export async function changeRounds(tx: Tx, exerciseId: Id, change: (rounds: Round[]) => Round[]): Promise<Round[]> {
  const rows = await tx.round.findMany({ where: { exerciseId }, orderBy: { position: "asc" } });
  const rounds = rows.map(toRound);
  for (const [position, round] of change(rounds).entries()) {
    const { id, ...columns } = fromRound(exerciseId, round, position);
    await tx.round.update({ where: { exerciseId_id: { exerciseId, id } }, data: columns });
  }
  return rounds;
}
