import type { DomainEvent } from "@/lib/domain/events";
import { Role } from "@/lib/domain/members/member";
import { freePlaces } from "@/lib/domain/members/places";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";
import type { LockedExercise } from "@/lib/server/log/context";

export function admission({ id, role, alias, region, field }: Prisma.ApplicantGetPayload<object>): DomainEvent {
  const persona = { alias, region, field };
  return { type: "member.joined", payload: { memberId: id, role: Role.parse(role), persona } };
}

export function countPlacesTaken(tx: Tx, exerciseId: Id): Promise<number> {
  return tx.member.count({ where: { exerciseId, role: { not: "organizer" } } });
}

/**
 * Lets in those who have waited longest, as far as there are places: to be added to the events of whatever makes
 * places free. `capacity` is the one that holds from now on; `leaving`, how many places these events give back.
 */
export async function admitNext(
  tx: Tx,
  { id: exerciseId, status }: LockedExercise,
  change: { capacity?: number | null; leaving?: number },
): Promise<DomainEvent[]> {
  // Nobody joins what is over.
  if (status !== "draft" && status !== "open") return [];
  const first = await tx.applicant.findFirst({ where: { exerciseId } });
  if (!first) return [];
  const stored = await tx.exercise.findUniqueOrThrow({ where: { id: exerciseId }, select: { capacity: true } });
  const capacity = change.capacity === undefined ? stored.capacity : change.capacity;
  const free = freePlaces(capacity, (await countPlacesTaken(tx, exerciseId)) - (change.leaving ?? 0));
  if (free === 0) return [];
  const take = free === Infinity ? undefined : free;
  const next = await tx.applicant.findMany({ where: { exerciseId }, orderBy: { seq: "asc" }, take });
  return next.map(admission);
}
