import type { Comment } from "@/lib/domain/discussion/comment";
import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import { requireReleasedInject } from "@/lib/server/injects/require-inject";
import type { FrequentContext } from "@/lib/server/log/context";
import { type Row, toComment } from "./rows";

/** Throws "not-found" for a comment that does not exist, or is deleted. */
export async function requireComment(context: FrequentContext, id: Id): Promise<Comment> {
  const { sql, exercise } = context;
  const statement = `SELECT * FROM comment WHERE id = $1::uuid AND "exerciseId" = $2::uuid`;
  const [row] = await sql<Row>(statement, [id, exercise.id]);
  if (!row) throw new Refusal("not-found", "There is no such comment in this exercise.");
  if (row.deletedAt) throw new Refusal("not-found", "This comment was deleted by its author.");
  const comment = toComment(row);
  if (comment.subject.kind === "inject") await requireReleasedInject(context, comment.subject.id);
  return comment;
}

/** Throws "locked" for a comment that is hidden: it can be deleted, and staff can restore it. */
export function requireShown({ hidden }: Comment): void {
  if (hidden === null) return;
  throw new Refusal(
    "locked",
    "The moderators have hidden this comment. Its author can delete it, and they can restore it.",
  );
}
