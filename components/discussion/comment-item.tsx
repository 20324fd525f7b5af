"use client";

import { clsx } from "clsx";
import { useEffect, useRef } from "react";
import { useExercise } from "@/lib/client/hooks";
import type { CommentNode } from "@/lib/domain/discussion/tree";
import type { Id } from "@/lib/domain/primitives";
import { bringIntoView } from "./bring-into-view";
import { CommentActions } from "./comment-actions";
import { CommentEditor } from "./comment-editor";
import { CommentHead } from "./comment-head";
import { HiddenLine, useReadsWords } from "./hidden-comment";
import { LinkedMarkdown } from "./linked-markdown";
import { Quoted } from "./quoted";
import { SettledLine } from "./settling";
import { useThreadView } from "./thread-context";

type CommentItemProps = {
  node: CommentNode;
  /** The comment it answers, where that does not stand right above. */
  answers: Id | null;
};

/** A comment, or the place of one that was deleted. */
export function CommentItem({ node, answers }: CommentItemProps) {
  const { comment } = node;
  const { target, fresh, unread, onSeen, claim, editing, onEdit } = useThreadView();
  const alias = useExercise((state) => state.members[comment.authorId]?.alias);
  const isRead = useReadsWords(comment);
  const box = useRef<HTMLElement>(null);
  const targetKey = target?.id === comment.id ? target.key : null;
  const isFresh = fresh.has(comment.id);
  const isDeleted = comment.deletedAt !== null;
  const isEditing = editing === comment.id && !isDeleted && comment.hidden === null;

  useEffect(() => {
    if (targetKey === null || !claim(targetKey)) return;
    bringIntoView(box.current);
    box.current?.focus({ preventScroll: true });
  }, [claim, targetKey]);

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
      aria-label={isDeleted ? "A deleted comment" : `Comment by ${alias ?? "a member"}`}
      className={clsx(
        "-ms-4 scroll-my-24 rounded-e-lg border-s-2 py-0.5 ps-3.5 -outline-offset-2",
        isFresh && "animate-arrive",
        isFresh || targetKey ? "border-accent bg-accent/8" : "border-transparent",
      )}
    >
      {isDeleted ? (
        <p className="text-[0.9375rem] text-soft italic">This comment was deleted by its author.</p>
      ) : (
        <CommentHead comment={comment} answers={answers} isNew={isFresh || unread.has(comment.id)} />
      )}
      {comment.quote !== null && <Quoted quote={comment.quote} subject={comment.subject} />}
      {isEditing && <CommentEditor comment={comment} onClose={() => onEdit(null)} />}
      {!isDeleted && <HiddenLine comment={comment} />}
      {!isEditing && !isDeleted && isRead && <LinkedMarkdown text={comment.body} size="compact" className="mt-1" />}
      {comment.resolution && <SettledLine comment={comment} resolution={comment.resolution} />}
      {!isEditing && <CommentActions node={node} />}
    </article>
  );
}
