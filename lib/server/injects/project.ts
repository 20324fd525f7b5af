import type { LoggedEvent } from "@/lib/domain/events";
import { type InjectEvent, movesInjects, nextInject, pendingAfter } from "@/lib/domain/injects/evolve";
import type { Inject } from "@/lib/domain/injects/inject";
import type { Id } from "@/lib/domain/primitives";
import type { Clock } from "@/lib/domain/rounds/clock";
import type { Tx } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/db/generated/client";
import { toDate, toInstant } from "@/lib/server/db/instants";
import { toRound } from "@/lib/server/rounds/rows";
import { listPendingInjects, toInject } from "./rows";

export async function projectInjects(tx: Tx, exerciseId: Id, event: InjectEvent): Promise<void> {
  const { injectId: id } = event.payload;
  const where = { id, exerciseId };
  if (event.type === "inject.removed") {
    await tx.inject.delete({ where });
    return;
  }
  const before = await tx.inject.findUnique({ where });
  const { isOpen, ...clock } = await readClock(tx, exerciseId);
  const columns = columnsOf(nextInject(before ? toInject(before) : undefined, event, isOpen ? clock : null));
  if (before) await tx.inject.update({ where, data: columns });
  else await tx.inject.create({ data: { id, exerciseId, ...columns } });
}

function columnsOf({ number, title, body, files, desks, asksOptions, plan, dueAt, releasedAt }: Inject) {
  const moments = { dueAt: toDate(dueAt), releasedAt: toDate(releasedAt) };
  return { number, title, body, files, desks, asksOptions, plan: plan ?? Prisma.DbNull, ...moments };
}

/**
 * Moves injects that are still to come by what an event, not projected yet, does to the clock they hang on; answers
 * whether any has moved.
 */
export async function movePendingInjects(tx: Tx, exerciseId: Id, event: LoggedEvent): Promise<boolean> {
  if (!movesInjects(event.type)) return false;
  const pending = await listPendingInjects(tx, exerciseId);
  if (pending.length === 0) return false;
  const before = Object.fromEntries(pending.map((inject) => [inject.id, inject]));
  const after = pendingAfter(before, await readClock(tx, exerciseId), event);
  const moved = Object.values(after).filter((inject) => inject !== before[inject.id]);
  for (const { id, dueAt } of moved) await tx.inject.update({ where: { id }, data: { dueAt: toDate(dueAt) } });
  return moved.length > 0;
}

async function readClock(tx: Tx, exerciseId: Id): Promise<Clock & { isOpen: boolean }> {
  const { status, pausedAt, rounds } = await tx.exercise.findUniqueOrThrow({
    where: { id: exerciseId },
    select: { status: true, pausedAt: true, rounds: { orderBy: { position: "asc" } } },
  });
  return { isOpen: status === "open", pausedAt: toInstant(pausedAt), rounds: rounds.map(toRound) };
}
