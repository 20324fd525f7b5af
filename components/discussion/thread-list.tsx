"use client";

import { clsx } from "clsx";
import { type CSSProperties, type Ref, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { type Components, Virtuoso, type VirtuosoHandle } from "react-virtuoso";
import { CommentItem } from "./comment-item";
import { PendingItem } from "./pending-item";
import { SettledRow } from "./settled-row";
import { useThreadView } from "./thread-context";
import type { ThreadRow } from "./thread-rows";

// As many as a page draws without anybody noticing; beyond, only what is in sight is drawn.
const drawnWhole = 80;
// What is in sight before the page is alive; a comment with all its switches is dear to draw on the server.
const drawnAtFirst = 8;

type ThreadListProps = {
  rows: ThreadRow[];
  /** What scrolls, where that is not the window. */ frame: HTMLElement | null;
};

/** The rows of a thread. However many there are, the page holds only some hundred elements of them. */
export function ThreadList({ rows, frame }: ThreadListProps) {
  // A thread that shrinks and grows around the limit must not be drawn anew each time.
  const [isLong, setIsLong] = useState(rows.length > drawnWhole);
  if (!isLong && rows.length > drawnWhole) setIsLong(true);
  const place = useScrollPlace();
  if (isLong && place !== null && frame) {
    return <LongList key={place} rows={rows} frame={place === "frame" ? frame : null} />;
  }
  return (
    <ol>
      {(place === null || isLong ? rows.slice(0, drawnAtFirst) : rows).map((row, index) => (
        <li key={row.key}>
          <Row row={row} isFirst={index === 0} />
        </li>
      ))}
    </ol>
  );
}

const components: Components<ThreadRow> = {
  List: ({ ref, ...props }) => <ol ref={ref as Ref<HTMLOListElement>} {...props} />,
  Item: ({ item: _row, ...props }) => <li {...props} />,
};

function LongList({ rows, frame }: ThreadListProps) {
  const { target, justPosted, claim } = useThreadView();
  const list = useRef<VirtuosoHandle>(null);
  const targetKey = target?.key;
  const at = target ? rows.findIndex((row) => row.key === target.id) : -1;
  const postedAt = justPosted === null ? -1 : rows.findIndex((row) => row.key === justPosted);

  // Only a row that is near is drawn, and can bring itself into view.
  useEffect(() => {
    if (targetKey && at >= 0 && claim(`near:${targetKey}`)) list.current?.scrollToIndex({ index: at, align: "center" });
  }, [at, claim, targetKey]);
  useEffect(() => {
    if (postedAt >= 0 && claim(`near:${justPosted}`)) list.current?.scrollToIndex({ index: postedAt, align: "end" });
  }, [claim, justPosted, postedAt]);

  return (
    <Virtuoso
      ref={list}
      data={rows}
      components={components}
      customScrollParent={frame ?? undefined}
      useWindowScroll={frame === null}
      initialItemCount={Math.min(drawnAtFirst, rows.length)}
      increaseViewportBy={320}
      defaultItemHeight={130}
      computeItemKey={(_index, row) => row.key}
      itemContent={(index, row) => <Row row={row} isFirst={index === 0} />}
    />
  );
}

/** A row with a line on its left for every comment it stands below. */
function Row({ row, isFirst }: { row: ThreadRow; isFirst: boolean }) {
  const { firstUnread, unread } = useThreadView();
  const isBranch = row.depth === 0;
  return (
    <>
      {row.key === firstUnread && <NewFromHere count={unread.size} />}
      <div
        style={{ "--depth": row.depth + 1 } as CSSProperties}
        className={clsx(
          "border-transparent bg-[repeating-linear-gradient(to_right,var(--color-line)_0_2px,transparent_2px_1rem)] bg-size-[calc(var(--depth)*1rem)_100%] bg-clip-padding bg-no-repeat ps-[calc(var(--depth)*1rem)]",
          isBranch && !isFirst && "border-t-[1rem]",
          !isBranch && "pt-3",
        )}
      >
        <RowContent row={row} />
      </div>
    </>
  );
}

function RowContent({ row }: { row: ThreadRow }) {
  if (row.kind === "pending") return <PendingItem entry={row.entry} />;
  const { resolution } = row.node.comment;
  if (row.kind === "settled" && resolution) return <SettledRow node={row.node} resolution={resolution} />;
  return <CommentItem node={row.node} answers={row.kind === "comment" ? row.answers : null} />;
}

function NewFromHere({ count }: { count: number }) {
  return (
    <p
      data-unread
      className="flex items-center gap-3 pt-4 text-xs font-semibold text-accent tabular-nums after:h-px after:flex-1 after:bg-accent/40"
    >
      {count} new since you were here
    </p>
  );
}

const wide = "(min-width: 64rem)";

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(wide);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}

/** Beside the text a thread scrolls in its own frame; on narrow windows with the page. Null before the page is alive. */
function useScrollPlace(): "frame" | "window" | null {
  return useSyncExternalStore(
    subscribe,
    () => (window.matchMedia(wide).matches ? "frame" : "window"),
    () => null,
  );
}
