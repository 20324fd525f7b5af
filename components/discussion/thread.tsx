"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { PendingComment } from "@/lib/client/outbox";
import type { Comment } from "@/lib/domain/discussion/comment";
import { ancestorsOf, branchesOn, commentTree, countByFacet, type Focus } from "@/lib/domain/discussion/tree";
import type { Id } from "@/lib/domain/primitives";
import { changeComposed, type Composed, useComposedKey } from "./composed";
import { Composer } from "./composer";
import { TypingLine } from "./presence-line";
import { ThreadContext } from "./thread-context";
import { ThreadHeader, type ThreadOrder } from "./thread-header";
import { NothingSaid, ThreadSkeleton, UnseenPill } from "./thread-states";
import { TopLevel } from "./top-level";
import { useArrivals } from "./use-arrivals";
import { useMyPending } from "./use-my-pending";
import { useOpenings } from "./use-openings";
import { useMayCommentNow, useTakesPart } from "./use-taking-part";
import { jumpTo, useTarget } from "./use-target";

type ThreadProps = {
  subjectId: Id;
  /** Undefined while it is being read. */
  comments: Record<Id, Comment> | undefined;
  focus: Focus;
  onFocus: (focus: Focus) => void;
};

const nothing: Record<Id, Comment> = {};

/** The argument about an option: everything said, live, and the place to say more. */
export function Thread({ subjectId, comments, focus, onFocus }: ThreadProps) {
  const held = comments ?? nothing;
  const { outbox } = useLive();
  const me = useMe();
  const takesPart = useTakesPart();
  const mayComment = useMayCommentNow();
  const target = useTarget();
  const { fresh, unseen, see } = useArrivals(comments, me?.id);
  const { collapsed, toggle, revealed, reveal } = useOpenings(held, target);
  const pending = useMyPending(subjectId, held);
  const [order, setOrder] = useState<ThreadOrder>("oldest");
  const [justPosted, setJustPosted] = useState<Id | null>(null);
  const storageKey = useComposedKey(subjectId);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // Thousands of comments are put in their places only when one has come or changed.
  const tree = useMemo(() => commentTree(held), [held]);
  const counts = useMemo(() => countByFacet(held), [held]);
  const branches = branchesOn(focus, tree);

  // Another focus is another thread to read, from its beginning.
  useEffect(() => {
    list.current?.scrollTo({ top: 0 });
  }, [focus]);

  const writeInto = (change: (before: Composed) => Partial<Composed>): void => {
    changeComposed(storageKey, change);
    field.current?.focus();
  };
  const handleTakeBack = (entry: PendingComment): void => {
    const { body, kind, parentId, subject } = entry.command;
    writeInto((before) => ({
      body: before.body ? `${before.body}\n\n${body}` : body,
      kind,
      parentId,
      facet: subject.facet,
    }));
    outbox.discard(entry.command.id);
  };
  const handleShow = (id: Id): void => {
    const root = ancestorsOf(held, id).at(-1) ?? id;
    if (!branches.some(({ comment }) => comment.id === root)) onFocus("all");
    jumpTo(id);
  };

  return (
    <ThreadContext
      value={{
        ...{ comments: held, focus, onFocus, target, fresh, collapsed, revealed, pending, justPosted },
        onSeen: see,
        onToggle: toggle,
        onReveal: reveal,
        onReply: mayComment ? (parentId) => writeInto(() => ({ parentId })) : undefined,
        onTakeBack: handleTakeBack,
      }}
    >
      <section id="thread" aria-labelledby="thread-title" className="flex scroll-mt-28 flex-col lg:h-full lg:min-h-0">
        <ThreadHeader {...{ focus, onFocus, order, counts }} onOrder={setOrder} />
        <div
          ref={list}
          data-scrolls
          className="flex-1 py-4 lg:min-h-0 lg:overflow-y-auto lg:overscroll-contain lg:pe-3"
        >
          {comments === undefined && <ThreadSkeleton />}
          {comments && branches.length === 0 && pending.length === 0 && (
            <NothingSaid isFocused={focus !== "all"} takesPart={takesPart} />
          )}
          <TopLevel branches={branches} order={order} />
        </div>
        <div className="relative border-t border-line bg-paper pt-1 max-lg:sticky max-lg:bottom-(--bottom-bar) max-lg:z-10 max-lg:-mx-4 max-lg:px-4 max-lg:sm:-mx-6 max-lg:sm:px-6">
          <UnseenPill unseen={unseen} onShow={handleShow} />
          <TypingLine />
          {takesPart && (
            <Composer {...{ subjectId, storageKey, focus }} comments={held} inputRef={field} onPost={setJustPosted} />
          )}
        </div>
      </section>
    </ThreadContext>
  );
}
