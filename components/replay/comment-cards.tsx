import { memo } from "react";
import { ReplyKindMark } from "@/components/discussion/reply-kind";
import { LocalTime } from "@/components/ui/local-time";
import { Markdown } from "@/components/ui/markdown";
import type { Comment, Subject } from "@/lib/domain/discussion/comment";
import type { ExerciseState } from "@/lib/domain/state";

type CommentCardsProps = {
  comments: readonly Comment[];
  state: ExerciseState;
  /** Whether it is to be said what each is about. */
  isMixed: boolean;
};

/** Comments as they read at a moment. */
export function CommentCards({ comments, state, isMixed }: CommentCardsProps) {
  return (
    <ol className="flex flex-col">
      {comments.map((comment) => (
        <li key={comment.id} className="border-t border-line py-2.5">
          <CommentCard
            comment={comment}
            author={state.members[comment.authorId]?.alias ?? "A member"}
            about={isMixed ? subjectWords(comment.subject, state) : null}
          />
        </li>
      ))}
    </ol>
  );
}

type CommentCardProps = { comment: Comment; author: string; about: string | null };

// Parsing a text is dear, and most stay the same from one moment to the next.
const CommentCard = memo(function CommentCard({ comment, author, about }: CommentCardProps) {
  const { kind, postedAt, body, resolution, edits } = comment;
  return (
    <article aria-label={`Comment by ${author}`}>
      <p className="flex flex-wrap items-baseline gap-x-2 text-[0.8125rem] text-soft">
        <bdi className="font-semibold text-ink">{author}</bdi>
        {kind && <ReplyKindMark kind={kind} />}
        {about && <span>on {about}</span>}
        <LocalTime at={postedAt} />
        {edits > 0 && <span>edited</span>}
        {resolution && <span>settled</span>}
      </p>
      {body === "" ? (
        <p className="mt-0.5 text-sm text-soft italic">{wordsOfDeleted(comment)}</p>
      ) : (
        <Markdown text={body} size="compact" className="mt-0.5 line-clamp-5" />
      )}
    </article>
  );
});

// What its author takes back leaves the log, also for the moments before.
function wordsOfDeleted({ deletedAt, hidden }: Comment): string {
  if (hidden) return "Hidden by the moderators.";
  return deletedAt === null ? "These words were deleted or hidden later." : "Deleted by its author.";
}

function subjectWords({ kind, id }: Subject, { options, narratives, injects }: ExerciseState): string {
  if (kind === "option") return `PO-${options[id]?.number ?? "?"}`;
  return kind === "narrative" ? `MN-${narratives[id]?.number ?? "?"}` : `IN-${injects[id]?.number ?? "?"}`;
}

/** The newest `most` comments of a moment, the latest first; of one thread, or of all. */
export function newestComments({ threads }: ExerciseState, most: number, subjectId?: string): Comment[] {
  const wanted = subjectId === undefined ? Object.values(threads) : [threads[subjectId] ?? {}];
  const latest: Comment[] = [];
  for (const thread of wanted) {
    for (const comment of Object.values(thread)) {
      if (latest.length === most && comment.seq < latest[most - 1]!.seq) continue;
      const place = latest.findIndex(({ seq }) => seq < comment.seq);
      latest.splice(place < 0 ? latest.length : place, 0, comment);
      if (latest.length > most) latest.pop();
    }
  }
  return latest;
}
