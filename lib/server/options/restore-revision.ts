import { Refusal } from "@/lib/domain/errors";
import type { DomainEvent } from "@/lib/domain/events";
import type { FullOption } from "@/lib/domain/options/option";
import { toComment } from "@/lib/server/discussion/rows";
import type { Handler, HandlerContext } from "@/lib/server/log/context";
import { requireOption } from "./require-option";
import { requireRevision } from "./require-revision";
import { revised } from "./revised";

/**
 * Nothing is lost: the earlier text becomes the latest revision, and what it replaces stays in the
 * history. Comments that were settled by what is undone are open again.
 */
export const restoreRevision: Handler<"restore-revision"> = async (context, { optionId, revision, note }) => {
  const option = await requireOption(context, optionId);
  const { content } = await requireRevision(context, option, revision);
  const events = revised(option, content, {
    note,
    weight: "substantial",
    baseNumber: option.revision,
    restores: revision,
  });
  if (events.length === 0) throw new Refusal("stale", `PO-${option.number} reads like revision ${revision} already.`);
  return [...events, ...(await reopened(context, option, revision))];
};

async function reopened({ tx }: HandlerContext, { id }: FullOption, revision: number): Promise<DomainEvent[]> {
  const rows = await tx.comment.findMany({
    where: { subjectId: id, resolvedRevision: { gt: revision }, deletedAt: null },
    orderBy: { postedAt: "asc" },
  });
  return rows.map((row) => ({
    type: "comment.reopened",
    payload: { commentId: row.id, subject: toComment(row).subject },
  }));
}
