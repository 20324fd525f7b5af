import { canSeeDesks, isStaff, type Viewer } from "@/lib/domain/audience";
import { type Inject, InjectFile, ReleasePlan } from "@/lib/domain/injects/inject";
import type { Id } from "@/lib/domain/primitives";
import { toInstant } from "@/lib/server/db/instants";
import type { Tx } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";

export type Row = Prisma.InjectGetPayload<object>;

export function toInject(row: Row): Inject {
  const { id, number, title, body, desks, asksOptions, commentCount } = row;
  return {
    ...{ id, number, title, body, desks, asksOptions, commentCount },
    files: InjectFile.array().parse(row.files),
    plan: ReleasePlan.nullable().parse(row.plan),
    dueAt: toInstant(row.dueAt),
    releasedAt: toInstant(row.releasedAt),
    lastCommentAt: toInstant(row.lastCommentAt),
  };
}

/** The injects that a viewer may see: staff all, others those that were released to their desk. */
export async function listInjects(tx: Tx, exerciseId: Id, viewer: Viewer): Promise<Record<Id, Inject>> {
  const seesPlans = viewer.kind === "member" && isStaff(viewer.role);
  const where = seesPlans ? { exerciseId } : { exerciseId, releasedAt: { not: null } };
  const rows = await tx.inject.findMany({ where, orderBy: { id: "asc" } });
  const seen = rows.map(toInject).filter(({ desks }) => canSeeDesks(viewer, desks));
  return Object.fromEntries(seen.map((inject) => [inject.id, inject]));
}

/** Those that are still to come. */
export async function listPendingInjects(tx: Tx, exerciseId: Id): Promise<Inject[]> {
  const rows = await tx.inject.findMany({ where: { exerciseId, releasedAt: null }, orderBy: { id: "asc" } });
  return rows.map(toInject);
}
