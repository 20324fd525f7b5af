import { withReaction } from "@/lib/domain/discussion/comment";
import type { DiscussionEvent } from "@/lib/domain/discussion/evolve";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import type { Sql } from "@/lib/server/db/sql";
import { redact } from "@/lib/server/log/redact";
import { type Row, toComment } from "./rows";

/** What a crowd does all the time; the rest of a discussion is projected by `projectDiscussion`. */
export type TalkEvent = Extract<DiscussionEvent, { type: "comment.posted" | "comment.reacted" }>;

export async function projectTalk(sql: Sql, exerciseId: Id, event: TalkEvent): Promise<void> {
  if (event.type === "comment.posted") return post(sql, exerciseId, event);
  const { commentId, reaction, isOn } = event.payload;
  const [comment] = await sql<Row>(`SELECT * FROM comment WHERE id = $1::uuid`, [commentId]);
  if (!comment) throw new Error("There is no such comment to react to.");
  const reactions = withReaction(toComment(comment).reactions, reaction, event.by ?? "", isOn);
  await sql(`UPDATE comment SET reactions = $2::jsonb WHERE id = $1::uuid`, [commentId, JSON.stringify(reactions)]);
}

export async function projectDiscussion(
  tx: Tx,
  exerciseId: Id,
  event: Exclude<DiscussionEvent, TalkEvent>,
): Promise<void> {
  const id = event.payload.commentId;
  const at = new Date(event.at);
  const by = event.by ?? "";
  const update = (data: Parameters<typeof tx.comment.update>[0]["data"]) => tx.comment.update({ where: { id }, data });
  switch (event.type) {
    case "comment.edited":
      await update({ body: event.payload.body, editedAt: at, seqs: { push: event.seq } });
      return;
    case "comment.deleted": {
      const { seqs, hiddenSeqs } = await update({ body: "", quote: null, deletedAt: at });
      return redact(tx, exerciseId, [...seqs, ...hiddenSeqs], { body: "", quote: null });
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

const counting = {
  option: `UPDATE policy_option SET "commentCount" = "commentCount" + 1, "lastCommentAt" = $10::timestamptz, "lastSeq" = $11::int`,
  narrative: `UPDATE narrative SET "commentCount" = "commentCount" + 1, "lastCommentAt" = $10::timestamptz`,
  inject: `UPDATE inject SET "commentCount" = "commentCount" + 1, "lastCommentAt" = $10::timestamptz`,
} satisfies Record<Posted["payload"]["subject"]["kind"], string>;

async function post(sql: Sql, exerciseId: Id, event: Posted): Promise<void> {
  const row = postedRow(exerciseId, event);
  await sql(
    `WITH counted AS (${counting[event.payload.subject.kind]} WHERE id = $4::uuid)
     INSERT INTO comment (id, "exerciseId", "subjectKind", "subjectId", facet, "parentId", kind, "authorId", body, "postedAt", seqs, quote)
     VALUES ($1::uuid, $2::uuid, $3, $4::uuid, $5, $6::uuid, $7, $8::uuid, $9, $10::timestamptz, ARRAY[$11::int], $12)`,
    [
      ...[
        row.id,
        exerciseId,
        row.subjectKind,
        row.subjectId,
        row.facet,
        row.parentId,
        row.kind,
        row.authorId,
        row.body,
      ],
      ...[row.postedAt.toISOString(), event.seq, row.quote],
    ],
  );
}
