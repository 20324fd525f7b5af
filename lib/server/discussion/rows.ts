import { type Comment, type Hiding, ReplyKind, type Resolution, Subject } from "@/lib/domain/discussion/comment";
import type { Prisma } from "@/lib/server/db/generated/client";
import { toInstant } from "@/lib/server/db/instants";

export type Row = Prisma.CommentGetPayload<object>;

export function toComment(row: Row): Comment {
  const { id, quote, parentId, authorId, body } = row;
  return {
    ...{ id, quote, parentId, authorId, body },
    seq: row.seqs[0] ?? 0,
    subject: Subject.parse({ kind: row.subjectKind, id: row.subjectId, facet: row.facet }),
    kind: ReplyKind.nullable().parse(row.kind),
    postedAt: toInstant(row.postedAt),
    editedAt: toInstant(row.editedAt),
    edits: row.seqs.length - 1,
    deletedAt: toInstant(row.deletedAt),
    reactions: row.reactions as Comment["reactions"],
    resolution: toResolution(row),
    hidden: toHiding(row),
  };
}

function toResolution({ resolvedById, resolvedRevision, resolvedAt }: Row): Resolution | null {
  if (resolvedById === null || resolvedAt === null) return null;
  return { memberId: resolvedById, revision: resolvedRevision, at: toInstant(resolvedAt) };
}

function toHiding({ hiddenById, hiddenReason, hiddenAt }: Row): Hiding | null {
  if (hiddenById === null || hiddenAt === null) return null;
  return { memberId: hiddenById, reason: hiddenReason ?? "", at: toInstant(hiddenAt) };
}
