import { type Comment, ReplyKind, Subject } from "@/lib/domain/discussion/comment";
import { toInstant } from "@/lib/server/db/instants";
import type { Prisma } from "@/lib/server/db/generated/client";

export function toComment(row: Prisma.CommentGetPayload<object>): Comment {
  return {
    id: row.id,
    subject: Subject.parse({ kind: row.subjectKind, id: row.subjectId, facet: row.facet }),
    parentId: row.parentId,
    kind: ReplyKind.nullable().parse(row.kind),
    authorId: row.authorId,
    body: row.body,
    postedAt: toInstant(row.postedAt),
    editedAt: toInstant(row.editedAt),
  };
}
