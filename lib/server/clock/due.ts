import { z } from "zod";
import { type DueEvent, pendingDue } from "@/lib/domain/due";
import type { DomainEvent } from "@/lib/domain/events";
import type { Id, Instant } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { released } from "@/lib/server/injects/released";
import { listPendingInjects } from "@/lib/server/injects/rows";
import { toRound } from "@/lib/server/rounds/rows";
import type { LockedExercise } from "@/lib/server/log/context";

/** Writes anew what the clock of an exercise still has to do; what it has done stays. */
export async function scheduleDue(tx: Tx, exerciseId: Id): Promise<void> {
  const { status, rounds } = await tx.exercise.findUniqueOrThrow({
    where: { id: exerciseId },
    select: { status: true, rounds: { orderBy: { position: "asc" } } },
  });
  const pending = status === "open" ? pendingDue(rounds.map(toRound), await listPendingInjects(tx, exerciseId)) : [];
  await tx.dueEvent.deleteMany({ where: { exerciseId, firedAt: null } });
  await tx.dueEvent.createMany({
    data: pending.map(({ dueAt, ...due }, place) => ({ exerciseId, place, ...due, dueAt: new Date(dueAt) })),
  });
}

const Claimed = z.array(
  z.object({
    type: z.enum(["round.opened", "round.ends-soon", "round.closed", "inject.released"]),
    subjectId: z.uuid(),
    dueAt: z.date(),
    place: z.number(),
  }),
);

/**
 * Takes what is due by `now`, in the order in which it was due, to be logged in this transaction: whoever
 * holds the exercise's lock gets it, and nobody after them. A warning that comes no sooner than the end that it is
 * about warns nobody, and is left out.
 */
export async function claimDue(tx: Tx, { id }: LockedExercise, now: Instant): Promise<DueEvent[]> {
  const rows = await tx.$queryRaw`
    UPDATE due_event SET "firedAt" = ${new Date(now)}
    WHERE "exerciseId" = ${id}::uuid AND "firedAt" IS NULL AND "dueAt" <= ${new Date(now)}
    RETURNING type, "subjectId", "dueAt", place`;
  const claimed = Claimed.parse(rows);
  const ended = claimed.filter(({ type }) => type === "round.closed").map(({ subjectId }) => subjectId);
  return claimed
    .filter(({ type, subjectId }) => type !== "round.ends-soon" || !ended.includes(subjectId))
    .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || a.place - b.place)
    .map(({ type, subjectId, dueAt }) => ({ type, subjectId, dueAt: dueAt.getTime() }));
}

/** What is logged of it, in its order. */
export async function eventsOf(tx: Tx, exercise: LockedExercise, due: DueEvent[]): Promise<DomainEvent[]> {
  const isRelease = ({ type }: DueEvent): boolean => type === "inject.released";
  const pending = due.some(isRelease) ? await listPendingInjects(tx, exercise.id) : [];
  let count = exercise.released;
  return due.map(({ type, subjectId, dueAt }): DomainEvent => {
    if (type === "round.opened" || type === "round.ends-soon") return { type, payload: { roundId: subjectId, dueAt } };
    if (type === "round.closed") return { type, payload: { roundId: subjectId, dueAt, reason: "deadline" } };
    count += 1;
    return released(
      pending.find(({ id }) => id === subjectId)!,
      count,
      "time",
    );
  });
}
