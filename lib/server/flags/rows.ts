import { isStaff, type Viewer } from "@/lib/domain/audience";
import { Subject } from "@/lib/domain/discussion/comment";
import { type Flag, FlagOutcome, FlagReason } from "@/lib/domain/flags/flag";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";
import { toInstant } from "@/lib/server/db/instants";

export function toFlag(row: Prisma.FlagGetPayload<object>): Flag {
  const { id, memberId, commentId, text, settledById, settledAt, answer } = row;
  return {
    ...{ id, memberId, commentId, text },
    subject: Subject.parse({ kind: row.subjectKind, id: row.subjectId, facet: row.facet }),
    reason: FlagReason.parse(row.reason),
    at: toInstant(row.raisedAt),
    settled:
      settledById === null || settledAt === null
        ? null
        : { byId: settledById, outcome: FlagOutcome.parse(row.outcome), answer, at: toInstant(settledAt) },
  };
}

/** What has been flagged, in that order: all of it for staff, for others what they flagged themselves. */
export async function listFlags(tx: Tx, exerciseId: Id, viewer: Viewer): Promise<Record<Id, Flag>> {
  if (viewer.kind === "reader") return {};
  const whose = isStaff(viewer.role) ? {} : { memberId: viewer.memberId };
  const rows = await tx.flag.findMany({
    where: { exerciseId, ...whose },
    orderBy: [{ raisedAt: "asc" }, { id: "asc" }],
  });
  return Object.fromEntries(rows.map((row) => [row.id, toFlag(row)]));
}
