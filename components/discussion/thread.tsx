"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { SeesComment, SeesPlace } from "@/components/attention/sees";
import { ThreadModeration } from "@/components/moderation/thread-moderation";
import { useExercise, useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { PendingComment } from "@/lib/client/outbox";
import type { Comment } from "@/lib/domain/discussion/comment";
import { isUnfiltered, unfiltered } from "@/lib/domain/discussion/filter";
import { ancestorsOf, countByFacet, descendantsOf, type Focus } from "@/lib/domain/discussion/tree";
import type { Id } from "@/lib/domain/primitives";
import { bringIntoView } from "./bring-into-view";
import { changeComposed, type Composed, useComposedKey } from "./composed";
import { Composer, kindOf } from "./composer";
import { InView } from "./in-view";
import { TypingLine } from "./presence-line";
import { ThreadContext } from "./thread-context";
import { ThreadHeader } from "./thread-header";
import { ThreadList } from "./thread-list";
import { type ThreadOrder, type ThreadRow, threadRows } from "./thread-rows";
import { NothingSaid, ThreadSkeleton, UnseenPill } from "./thread-states";
import { useArrivals } from "./use-arrivals";
import { useMyPending } from "./use-my-pending";
import { useNarrowed } from "./use-narrowed";
import { useOpenings } from "./use-openings";
import { useReadMark } from "./use-read-mark";
import { useMayCommentNow, useMayNow, useTakesPart } from "./use-taking-part";
import { useLocked } from "./use-thread-rules";
import { jumpTo, useTarget } from "./use-target";

type ThreadProps = {
  /** An option or a narrative. */
  subjectId: Id;
  /** Undefined while it is being read. */
  comments: Record<Id, Comment> | undefined;
  focus?: Focus;
  /** Left out where there are no facets to read for. */
  onFocus?: (focus: Focus) => void;
};

const nothing: Record<Id, Comment> = {};
const stay = (): void => undefined;

/** The argument about an option or a narrative: everything said, live, and the place to say more. */
export function Thread({ subjectId, comments, focus = "all", onFocus }: ThreadProps) {
  const held = comments ?? nothing;
  const { outbox } = useLive();
  const me = useMe();
  const option = useExercise((state) => state.options[subjectId]);
  const kind = useExercise((state) => kindOf(state, subjectId));
  const takesPart = useTakesPart();
  const isLocked = useLocked(subjectId) !== null;
  const mayComment = useMayCommentNow() && !isLocked;
  const may = {
    react: useMayNow("react-to-comment") && !isLocked,
    settle: useMayNow("resolve-comment"),
    remove: useMayNow("delete-comment"),
  };
  const target = useTarget();
  const { fresh, unseen, see } = useArrivals(comments, me?.id);
  const { collapsed, unfolded, toggle, toggleSettled } = useOpenings(held, target);
  const { unread, isRead, onSeen, onEnd } = useReadMark(subjectId, comments, me?.id);
  const allPending = useMyPending(subjectId, held);
  const { branches, ...narrowed } = useNarrowed(held, focus);
  const [order, setOrder] = useState<ThreadOrder>("oldest");
  const [justPosted, setJustPosted] = useState<Id | null>(null);
  const [editing, setEditing] = useState<Id | null>(null);
  const [isAtEnd, setIsAtEnd] = useState(false);
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const claim = useClaims();
  const storageKey = useComposedKey(subjectId);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const counts = useMemo(() => countByFacet(held), [held]);
  const pending = allPending.filter(
    ({ command: { parentId, subject } }) =>
      focus === "all" || subject.facet === focus || (parentId !== null && parentId in held),
  );
  const rows = threadRows({
    ...{ branches, order, pending },
    isCollapsed: (id) => collapsed.has(id),
    isUnfolded: (id) => unfolded.has(id),
  });
  const firstNew = findFirst(rows, unread);

  // Another focus is another thread to read, from its beginning.
  useEffect(() => {
    frame?.scrollTo({ top: 0 });
  }, [focus, frame, narrowed.filter]);

  const writeInto = (change: (before: Composed) => Partial<Composed>): void => {
    changeComposed(storageKey, change);
    field.current?.focus();
  };
  const handleReply = (parentId: Id): void => {
    writeInto(() => ({ parentId }));
    // The field grows over the end of the thread, and what one answers must not lie behind it.
    requestAnimationFrame(() => bringIntoView(document.getElementById(`comment-${parentId}`), "end"));
  };
  const handleTakeBack = (entry: PendingComment): void => {
    const { body, kind, parentId, subject, quote } = entry.command;
    writeInto((before) => ({
      body: before.body ? `${before.body}\n\n${body}` : body,
      ...{ kind, parentId, quote },
      facet: subject.facet,
    }));
    outbox.discard(entry.command.id);
  };
  const handleShow = (id: Id): void => {
    const root = ancestorsOf(held, id).at(-1) ?? id;
    if (!branches.some(({ comment }) => comment.id === root)) {
      onFocus?.("all");
      narrowed.onFilter(unfiltered);
    }
    jumpTo(id);
  };
  const handleEnd = (isInView: boolean): void => {
    onEnd(isInView);
    setIsAtEnd(isInView);
  };
  const end = <InView onChange={handleEnd} />;

  return (
    <ThreadContext
      value={{
        ...{ comments: held, option, focus, target, claim, fresh, unread, collapsed, editing, justPosted, may },
        firstUnread: firstNew?.row ?? null,
        onFocus: onFocus ?? stay,
        onSeen: see,
        onToggle: toggle,
        onToggleSettled: toggleSettled,
        onEdit: setEditing,
        onReply: mayComment ? handleReply : undefined,
        onTakeBack: handleTakeBack,
      }}
    >
      <SeesPlace id={subjectId} withComments={isAtEnd && comments !== undefined} />
      <SeesComment placeId={subjectId} commentId={target?.id ?? null} />
      <section id="thread" aria-labelledby="thread-title" className="flex scroll-mt-28 flex-col lg:h-full lg:min-h-0">
        <ThreadHeader
          {...{ narrowed, focus, onFocus, order, counts }}
          onOrder={setOrder}
          moderation={<ThreadModeration subject={{ kind, id: subjectId }} />}
          unreadCount={unread.size}
          firstUnread={isRead ? null : (firstNew?.comment ?? null)}
        />
        <div
          ref={setFrame}
          data-scrolls
          className="flex-1 py-4 lg:min-h-0 lg:overflow-y-auto lg:overscroll-contain lg:pe-3"
        >
          <InView onChange={onSeen} />
          {comments === undefined && <ThreadSkeleton />}
          {comments && rows.length === 0 && (
            <NothingSaid isFocused={focus !== "all" || !isUnfiltered(narrowed.filter)} takesPart={takesPart} />
          )}
          {order === "newest" && end}
          <ThreadList rows={rows} frame={frame} />
          {order === "oldest" && end}
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

/** The first row that holds something of `wanted`, and the comment in it. */
function findFirst(rows: ThreadRow[], wanted: ReadonlySet<Id>): { row: Id; comment: Id } | null {
  if (wanted.size === 0) return null;
  for (const row of rows) {
    if (row.kind === "pending") continue;
    const held = row.kind === "settled" ? [row.node, ...descendantsOf(row.node)] : [row.node];
    const found = held.find(({ comment }) => wanted.has(comment.id));
    if (found) return { row: row.key, comment: found.comment.id };
  }
  return null;
}

/** True for a key the first time it is asked for. */
function useClaims(): (key: string) => boolean {
  const claimed = useRef(new Set<string>());
  return useCallback((key) => {
    const isFirst = !claimed.current.has(key);
    claimed.current.add(key);
    return isFirst;
  }, []);
}
