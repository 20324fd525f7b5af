import { isStaff } from "@/lib/domain/audience";
import type { Comment } from "@/lib/domain/discussion/comment";
import { Refusal } from "@/lib/domain/errors";
import type { Handler, HandlerContext } from "@/lib/server/log/context";
import { requireOption } from "@/lib/server/options/require-option";
import { requireComment } from "./require-comment";

export const resolveComment: Handler<"resolve-comment"> = async (context, { commentId, revision }) => {
  const comment = await requireComment(context, commentId);
  await requireSay(context, comment);
  if (revision !== null) await requireRevisionThere(context, comment, revision);
  const isSame = comment.resolution !== null && comment.resolution.revision === revision;
  return isSame ? [] : [{ type: "comment.resolved", payload: { commentId, subject: comment.subject, revision } }];
};

/** Who wrote the comment, whoever has written of the option, and the moderators may say that it is settled. */
export async function requireSay(context: HandlerContext, { authorId, subject }: Comment): Promise<void> {
  const { memberId, role } = context.actor;
  if (authorId === memberId || isStaff(role)) return;
  if (subject.kind === "option") {
    const option = await requireOption(context, subject.id);
    if ([option.authorId, ...option.contributorIds].includes(memberId)) return;
  }
  throw new Refusal(
    "forbidden",
    "Who wrote the comment, the authors of the option and the moderators say when it is settled.",
  );
}

async function requireRevisionThere(context: HandlerContext, { subject }: Comment, revision: number): Promise<void> {
  if (subject.kind !== "option") throw new Refusal("invalid", "Only comments on options are settled by a revision.");
  const option = await requireOption(context, subject.id);
  if (revision > option.revision)
    throw new Refusal("not-found", `PO-${option.number} has no revision ${revision}; the last is ${option.revision}.`);
}
