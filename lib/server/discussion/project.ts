import { withReaction } from "@/lib/domain/discussion/comment";
import type { DiscussionEvent } from "@/lib/domain/discussion/evolve";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { redact } from "@/lib/server/log/redact";
import { toComment } from "./rows";

export async function projectDiscussion(tx: Tx, exerciseId: Id, event: DiscussionEvent): Promise<void> {
  const id = event.payload.commentId;
  const at = new Date(event.at);
  const by = event.by ?? "";
  const update = (data: Parameters<typeof tx.comment.update>[0]["data"]) => tx.comment.update({ where: { id }, data });
  switch (event.type) {
    case "comment.posted":
      return post(tx, exerciseId, event);
    case "comment.edited":
      await update({ body: event.payload.body, editedAt: at, seqs: { push: event.seq } });
      return;
    case "comment.deleted": {
      const { seqs, hiddenSeqs } = await update({ body: "", quote: null, deletedAt: at });
      return redact(tx, exerciseId, [...seqs, ...hiddenSeqs], { body: "", quote: null });
    }
    case "comment.reacted": {
      const { reaction, isOn } = event.payload;
      const { reactions } = toComment(await tx.comment.findUniqueOrThrow({ where: { id } }));
      await update({ reactions: withReaction(reactions, reaction, by, isOn) });
      return;
    }
    case "comment.resolved":
      await update({ resolvedById: by, resolvedRevision: event.payload.revision, resolvedAt: at });
      return;
    case "comment.reopened":
      await update({ resolvedById: null, resolvedRevision: null, resolvedAt: null });
      return;
    case "comment.hidden": {
      const { reason } = event.payload;
      await update({ hiddenById: by, hiddenAt: at, hiddenReason: reason, hiddenSeqs: { push: event.seq } });
      return;
    }
    case "comment.restored":
      await update({ hiddenById: null, hiddenAt: null, hiddenReason: null, hiddenSeqs: { push: event.seq } });
  }
}

type Posted = Extract<DiscussionEvent, { type: "comment.posted" }>;

/** The row of a comment that has just been posted. */
export function postedRow(exerciseId: Id, { seq, at, by, payload }: Posted) {
  const { commentId: id, subject, quote, parentId, kind, body } = payload;
  const about = { subjectKind: subject.kind, subjectId: subject.id, facet: subject.facet };
  const made = { authorId: by ?? "", postedAt: new Date(at), seqs: [seq] };
  return { id, exerciseId, ...about, quote, parentId, kind, body, ...made };
}

async function post(tx: Tx, exerciseId: Id, event: Posted): Promise<void> {
  const { seq, payload } = event;
  const { subject } = payload;
  const postedAt = new Date(event.at);
  await tx.comment.create({ data: postedRow(exerciseId, event) });
  const counted = { where: { id: subject.id }, data: { commentCount: { increment: 1 }, lastCommentAt: postedAt } };
  if (subject.kind === "narrative") await tx.narrative.update(counted);
  else if (subject.kind === "inject") await tx.inject.update(counted);
  else await tx.policyOption.update({ ...counted, data: { ...counted.data, lastSeq: seq } });
}
