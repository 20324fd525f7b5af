import type { Id } from "@/lib/domain/primitives";
import { nextDueAt } from "@/lib/domain/rounds/clock";
import { nextRounds, type RoundEvent } from "@/lib/domain/rounds/evolve";
import type { Round } from "@/lib/domain/rounds/round";
import { toDate, toInstant } from "@/lib/server/db/instants";
import type { Tx } from "@/lib/server/db/client";
import { fromRound, toRound } from "./rows";

export async function projectRounds(tx: Tx, exerciseId: Id, event: RoundEvent): Promise<void> {
  if (event.type === "rounds.planned") await writeRounds(tx, exerciseId, nextRounds([], event));
  else await changeRounds(tx, exerciseId, (rounds) => nextRounds(rounds, event));
}

/** Replaces all rounds. */
export async function writeRounds(tx: Tx, exerciseId: Id, rounds: Round[]): Promise<void> {
  await tx.round.deleteMany({ where: { exerciseId } });
  await tx.round.createMany({ data: rounds.map((round, position) => fromRound(exerciseId, round, position)) });
}

/** Changes times and phases, and notes when the clock has something to do next. */
export async function changeRounds(tx: Tx, exerciseId: Id, change: (rounds: Round[]) => Round[]): Promise<void> {
  const rows = await tx.round.findMany({ where: { exerciseId }, orderBy: { position: "asc" } });
  const next = change(rows.map(toRound));
  for (const { id, opensAt, closesAt, phase } of next) {
    await tx.round.update({
      where: { exerciseId_id: { exerciseId, id } },
      data: { opensAt: toDate(opensAt), closesAt: toDate(closesAt), phase },
    });
  }
  const { pausedAt } = await tx.exercise.findUniqueOrThrow({ where: { id: exerciseId }, select: { pausedAt: true } });
  const clock = { rounds: next, pausedAt: toInstant(pausedAt) };
  await tx.exercise.update({ where: { id: exerciseId }, data: { nextDueAt: toDate(nextDueAt(clock)) } });
}
