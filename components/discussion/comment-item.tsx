"use client";

import { clsx } from "clsx";
import { useEffect, useRef, useState } from "react";
import { LocalTime } from "@/components/ui/local-time";
import { useExercise, useMe } from "@/lib/client/hooks";
import type { CommentNode } from "@/lib/domain/discussion/tree";
import { facetLabels } from "@/lib/domain/options/option";
import { bringIntoView } from "./bring-into-view";
import { CommentActions } from "./comment-actions";
import { CommentEditor } from "./comment-editor";
import { LinkedMarkdown } from "./linked-markdown";
import { ReplyKindMark } from "./reply-kind";
import { useThreadView } from "./thread-context";
import { commentAnchor, jumpTo } from "./use-target";

type CommentItemProps = {
  node: CommentNode;
  /** The comment it answers, where that does not stand right above. */ answers?: string;
  hasReplies: boolean;
};

export function CommentItem({ node, answers, hasReplies }: CommentItemProps) {
  const { comment } = node;
  const { target, fresh, onSeen } = useThreadView();
  const author = useExercise((state) => state.members[comment.authorId]);
  const me = useMe();
  const [isEditing, setIsEditing] = useState(false);
  const box = useRef<HTMLElement>(null);
  const targetKey = target?.id === comment.id ? target.key : null;
  const isFresh = fresh.has(comment.id);

  useEffect(() => {
    if (targetKey === null) return;
    bringIntoView(box.current);
    box.current?.focus({ preventScroll: true });
  }, [targetKey]);

  useEffect(() => {
    if (!isFresh || !box.current) return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      onSeen(comment.id);
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [comment.id, isFresh, onSeen]);

  return (
    <article
      ref={box}
      id={`comment-${comment.id}`}
      tabIndex={-1}
      aria-label={`Comment by ${author?.alias ?? "a member"}`}
      className={clsx(
        "-ms-3.5 scroll-my-24 rounded-e-lg py-0.5 ps-3.5 -outline-offset-2",
        isFresh && "animate-arrive",
        (isFresh || targetKey) && "bg-accent/8",
      )}
    >
      <header className="text-[0.8125rem] text-soft [&>*+*]:ms-2">
        {comment.kind && <ReplyKindMark kind={comment.kind} />}
        <b dir="auto" className="font-semibold text-ink">
          {author?.alias ?? "A member"}
        </b>
        {isFresh && <span className="text-xs font-semibold text-accent">New</span>}
        <span>
          {author && (author.region || author.field) && (
            <span dir="auto" className="max-sm:hidden">
              {[author.region, author.field].filter(Boolean).join(", ")} ·{" "}
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
          {comment.editedAt !== null && (
            <>
              {" "}
              · edited <LocalTime at={comment.editedAt} style="relative" />
            </>
          )}
          {answers && <Answers parentId={answers} />}
          <FacetTag node={node} />
        </span>
      </header>
      {isEditing ? (
        <CommentEditor comment={comment} onClose={() => setIsEditing(false)} />
      ) : (
        <LinkedMarkdown text={comment.body} size="compact" className="mt-1" />
      )}
      {!isEditing && (
        <CommentActions
          node={node}
          hasReplies={hasReplies}
          onEdit={me?.id === comment.authorId ? () => setIsEditing(true) : undefined}
        />
      )}
    </article>
  );
}

// Inline, so that a long alias wraps and is not cut off.
const tagClass = "inline cursor-pointer rounded text-start wrap-anywhere hover:text-ink hover:underline";

/** Below a certain depth answers stand in one column; this says whom one of them answers. */
function Answers({ parentId }: { parentId: string }) {
  const { comments } = useThreadView();
  const alias = useExercise((state) => state.members[comments[parentId]?.authorId ?? ""]?.alias);
  return (
    <>
      {" "}
      ·{" "}
      <button type="button" className={tagClass} onClick={() => jumpTo(parentId)}>
        to <span dir="auto">{alias ?? "a comment"}</span>
      </button>
    </>
  );
}

/** What it is about, where that does not go without saying. */
function FacetTag({ node }: { node: CommentNode }) {
  const { focus, onFocus, comments } = useThreadView();
  const { subject, parentId } = node.comment;
  const { facet } = subject;
  const parent = parentId === null ? undefined : comments[parentId];
  if (facet === null || (parent ? parent.subject.facet === facet : focus === facet)) return null;
  return (
    <>
      {" "}
      ·{" "}
      <button type="button" className={tagClass} onClick={() => onFocus(facet)}>
        on {facetLabels[facet].toLowerCase()}
      </button>
    </>
  );
}
