import type { Comment } from "@/lib/domain/discussion/comment";
import { hasSay } from "@/lib/domain/discussion/say";
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

/** Throws "forbidden" for those who may not say whether a comment is settled. */
export async function requireSay(context: HandlerContext, comment: Comment): Promise<void> {
  const { subject } = comment;
  const option = subject.kind === "option" ? await requireOption(context, subject.id) : null;
  if (hasSay(context.actor, comment, option)) return;
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
