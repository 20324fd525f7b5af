import type { Inject } from "@/lib/domain/injects/inject";
import type { Id } from "@/lib/domain/primitives";
import { type ThreadRule, ThreadSubject } from "@/lib/domain/threads/thread-rule";
import type { Tx } from "@/lib/server/db/client";
import type { Sql } from "@/lib/server/db/sql";
import type { Prisma } from "@/lib/server/db/generated/client";
import { toInstant } from "@/lib/server/db/instants";

type Row = Prisma.ThreadRuleGetPayload<object>;

export function toThreadRule(row: Row): ThreadRule {
  const { subjectKind, subjectId, lockedById, lockedAt, lockReason, slowSeconds } = row;
  const isLocked = lockedById !== null && lockedAt !== null;
  return {
    subject: ThreadSubject.parse({ kind: subjectKind, id: subjectId }),
    lock: isLocked ? { memberId: lockedById, reason: lockReason ?? "", at: toInstant(lockedAt) } : null,
    slowSeconds,
  };
}

/** The rules of the threads that a viewer sees; `injects` are those that are there for them. */
export async function listThreadRules(
  tx: Tx,
  exerciseId: Id,
  injects: Record<Id, Inject>,
): Promise<Record<Id, ThreadRule>> {
  const rows = await tx.threadRule.findMany({ where: { exerciseId }, orderBy: { subjectId: "asc" } });
  const seen = rows.filter(({ subjectKind, subjectId }) => subjectKind !== "inject" || subjectId in injects);
  return Object.fromEntries(seen.map((row) => [row.subjectId, toThreadRule(row)]));
}

export async function findThreadRule(look: Sql, subjectId: Id): Promise<ThreadRule | null> {
  const [row] = await look<Row>(`SELECT * FROM thread_rule WHERE "subjectId" = $1::uuid`, [subjectId]);
  return row ? toThreadRule(row) : null;
}
