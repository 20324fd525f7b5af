"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { useLive } from "@/lib/client/live-provider";
import { asMember } from "@/lib/client/send-command";
import { fetchReads } from "@/lib/client/reads";
import type { Comment } from "@/lib/domain/discussion/comment";
import type { Id } from "@/lib/domain/primitives";

/** What one had not read of a thread when one came, and how far one has been noted to have read. */
type Opening = { unread: ReadonlySet<Id>; marked: number; isRead: boolean };

const none: ReadonlySet<Id> = new Set();
const readAfterMs = 1_000;

/**
 * Notes how far the viewer has read, once the end of the thread has been before their eyes for a
 * second, or when they leave a page whose thread they have seen. `unread` is what was new when they came.
 */
export function useReadMark(subjectId: Id, comments: Record<Id, Comment> | undefined, myId: Id | undefined) {
  const { slug } = useLive();
  const [opening, setOpening] = useState<Opening | null>(null);
  const [wasSeen, setWasSeen] = useState(false);
  const [isAtEnd, setIsAtEnd] = useState(false);
  const isLoaded = comments !== undefined;
  const last = Object.values(comments ?? {}).reduce((highest, { seq }) => Math.max(highest, seq), 0);

  const handleReads = useEffectEvent((reads: Record<string, number>): void => {
    const readTo = reads[subjectId];
    // To somebody who comes for the first time everything is new, and to say so of everything says nothing.
    const isUnread = ({ seq, authorId }: Comment): boolean => readTo !== undefined && seq > readTo && authorId !== myId;
    const unread = Object.values(comments ?? {}).filter(isUnread);
    setOpening({ unread: new Set(unread.map(({ id }) => id)), marked: readTo ?? 0, isRead: unread.length === 0 });
  });

  useEffect(() => {
    if (!isLoaded || myId === undefined) return;
    const stop = new AbortController();
    void fetchReads(slug, stop.signal)
      .then((reads) => reads && !stop.signal.aborted && handleReads(reads))
      .catch(() => undefined);
    return () => stop.abort();
  }, [isLoaded, myId, slug, subjectId]);

  const mark = useEffectEvent((): void => {
    if (!opening || last <= opening.marked) return;
    setOpening({ ...opening, marked: last, isRead: true });
    void fetch(`/api/v1/exercises/${slug}/reads/${subjectId}`, {
      method: "PUT",
      keepalive: true,
      headers: { "content-type": "application/json", ...asMember(myId ?? null) },
      body: JSON.stringify({ seq: last }),
    }).catch(() => undefined);
  });

  const isReady = opening !== null;
  useEffect(() => {
    if (!isAtEnd || !isReady) return;
    const timer = setTimeout(() => mark(), readAfterMs);
    return () => clearTimeout(timer);
  }, [isAtEnd, isReady, last]);

  useEffect(() => {
    if (!wasSeen) return;
    const leave = (): void => mark();
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [wasSeen]);

  return {
    unread: opening?.unread ?? none,
    /** Whether there is nothing more to be pointed out: the end has been seen. */
    isRead: opening?.isRead ?? true,
    onSeen: (isInView: boolean): void => setWasSeen((before) => before || isInView),
    onEnd: setIsAtEnd,
  };
}
