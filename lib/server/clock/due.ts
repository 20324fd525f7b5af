import { z } from "zod";
import type { Id, Instant } from "@/lib/domain/primitives";
import { pendingTransitions, type Transition } from "@/lib/domain/rounds/clock";
import type { Tx } from "@/lib/server/db/client";
import { toRound } from "@/lib/server/rounds/rows";
import type { LockedExercise } from "@/lib/server/log/context";

/** Writes anew what the clock of an exercise still has to do; what it has done stays. */
export async function scheduleDue(tx: Tx, exerciseId: Id): Promise<void> {
  const { status, rounds } = await tx.exercise.findUniqueOrThrow({
    where: { id: exerciseId },
    select: { status: true, rounds: { orderBy: { position: "asc" } } },
  });
  const pending = status === "open" ? pendingTransitions(rounds.map(toRound)) : [];
  await tx.dueEvent.deleteMany({ where: { exerciseId, firedAt: null } });
  await tx.dueEvent.createMany({
    data: pending.map(({ dueAt, ...due }, place) => ({ exerciseId, place, ...due, dueAt: new Date(dueAt) })),
  });
}

const Claimed = z.array(
  z.object({ type: z.enum(["round.opened", "round.closed"]), subjectId: z.uuid(), dueAt: z.date(), place: z.number() }),
);

/**
 * Takes what is due by `now`, in the order in which it was due, to be logged in this transaction: whoever
 * holds the exercise's lock gets it, and nobody after them. While the clock stands nothing is due.
 */
export async function claimDue(tx: Tx, { id, status, pausedAt }: LockedExercise, now: Instant): Promise<Transition[]> {
  if (status !== "open" || pausedAt !== null) return [];
  const rows = await tx.$queryRaw`
    UPDATE due_event SET "firedAt" = ${new Date(now)}
    WHERE "exerciseId" = ${id}::uuid AND "firedAt" IS NULL AND "dueAt" <= ${new Date(now)}
    RETURNING type, "subjectId", "dueAt", place`;
  return Claimed.parse(rows)
    .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || a.place - b.place)
    .map(({ type, subjectId, dueAt }) => ({ type, subjectId, dueAt: dueAt.getTime() }));
}
