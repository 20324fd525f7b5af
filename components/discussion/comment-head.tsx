"use client";

import { useState } from "react";
import { Button } from "react-aria-components";
import { Simulated } from "@/components/rehearsals/simulated";
import { LocalTime } from "@/components/ui/local-time";
import { useExercise } from "@/lib/client/hooks";
import type { Comment } from "@/lib/domain/discussion/comment";
import { facetLabels } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { EditHistory } from "./edit-history";
import { ReplyKindMark } from "./reply-kind";
import { useThreadView } from "./thread-context";
import { commentAnchor, jumpTo } from "./use-target";

type CommentHeadProps = { comment: Comment; answers: Id | null; isNew: boolean };

/** Who wrote a comment, when, in answer to what, and about what. */
export function CommentHead({ comment, answers, isNew }: CommentHeadProps) {
  const author = useExercise((state) => state.members[comment.authorId]);
  const about = author ? [author.region, author.field].filter(Boolean).join(", ") : "";
  return (
    <header className="text-[0.8125rem] text-soft [&>*+*]:ms-2">
      {comment.kind && <ReplyKindMark kind={comment.kind} />}
      <b dir="auto" className="font-semibold text-ink">
        {author?.alias ?? "A member"}
      </b>
      {author?.isSimulated && <Simulated />}
      {isNew && <span className="text-xs font-semibold text-accent">New</span>}
      <span>
        {about && (
          <span dir="auto" className="max-sm:hidden">
            {about} ·{" "}
          </span>
        )}
        <a
          href={commentAnchor(comment.id)}
          title="Link to this comment"
          className="rounded whitespace-nowrap hover:text-ink hover:underline"
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            jumpTo(comment.id);
          }}
        >
          <LocalTime at={comment.postedAt} />
        </a>
        {comment.editedAt !== null && <Edited comment={comment} at={comment.editedAt} />}
        {answers && <Answers parentId={answers} />}
        <FacetTag comment={comment} />
      </span>
    </header>
  );
}

// Inline, so that a long alias wraps and is not cut off.
const tagClass = "inline cursor-pointer rounded text-start wrap-anywhere hover:text-ink hover:underline";

function Edited({ comment, at }: { comment: Comment; at: number }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      {" · "}
      <Button className={tagClass} onPress={() => setIsOpen(true)}>
        edited <LocalTime at={at} style="relative" />
      </Button>
      {isOpen && <EditHistory comment={comment} onClose={() => setIsOpen(false)} />}
    </>
  );
}

/** Below a certain depth answers stand in one column; this says whom one of them answers. */
function Answers({ parentId }: { parentId: string }) {
  const { comments } = useThreadView();
  const alias = useExercise((state) => state.members[comments[parentId]?.authorId ?? ""]?.alias);
  return (
    <>
      {" · "}
      <button type="button" className={tagClass} onClick={() => jumpTo(parentId)}>
        to <span dir="auto">{alias ?? "a comment"}</span>
      </button>
    </>
  );
}

/** What it is about, where that does not go without saying. */
function FacetTag({ comment }: { comment: Comment }) {
  const { focus, onFocus, comments } = useThreadView();
  const { subject, parentId } = comment;
  const { facet } = subject;
  const parent = parentId === null ? undefined : comments[parentId];
  if (facet === null || (parent ? parent.subject.facet === facet : focus === facet)) return null;
  return (
    <>
      {" · "}
      <button type="button" className={tagClass} onClick={() => onFocus(facet)}>
        on {facetLabels[facet].toLowerCase()}
      </button>
    </>
  );
}
