"use client";

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useLive } from "@/lib/client/live-provider";
import { moderationEvents, type ModerationKind, ModerationPage } from "@/lib/domain/moderation/act";
import { type HeldActs, joined, readLatest } from "./held-acts";

const types: readonly string[] = Object.values(moderationEvents).flat();

/** The log of moderation, of one kind for as long as it is shown: page by page, and what is added to it as it is. */
export function useModeration(kind: ModerationKind | null) {
  const { slug, exercise } = useLive();
  const beginnings = useSyncExternalStore(exercise.subscribe, exercise.getBeginnings, exercise.getBeginnings);
  const [held, setHeld] = useState<HeldActs | null>(null);
  const [status, setStatus] = useState<"asking" | "idle" | "failed">("asking");
  const known = useRef<HeldActs | null>(null);

  const ask = useCallback(
    (before: number | null): Promise<ModerationPage | null> => {
      const query = new URLSearchParams({ ...(kind && { kind }), ...(before !== null && { before: String(before) }) });
      return fetch(`/api/v1/exercises/${slug}/moderation?${query}`, { cache: "no-store" })
        .then(async (response) => (response.ok ? ModerationPage.parse(await response.json()) : null))
        .catch(() => null);
    },
    [kind, slug],
  );
  const take = useCallback(
    async (reading: Promise<HeldActs | null>, isLeft: () => boolean = () => false): Promise<void> => {
      setStatus("asking");
      const read = await reading;
      if (isLeft()) return;
      if (read) setHeld((known.current = joined(known.current, read)));
      setStatus(read ? "idle" : "failed");
    },
    [],
  );
  useEffect(() => {
    let isOver = false;
    const readNews = (): void => void take(readLatest(ask, known.current), () => isOver);
    void Promise.resolve().then(readNews);
    const unlisten = exercise.listen((events) => {
      if (events.some(({ type }) => types.includes(type))) readNews();
    });
    return () => {
      isOver = true;
      unlisten();
    };
  }, [ask, beginnings, exercise, take]);

  const next = held?.next ?? null;
  return {
    acts: held?.acts ?? [],
    isRead: held !== null,
    status,
    hasMore: next !== null,
    askMore: (): void => void take(ask(next)),
    askAgain: (): void => void take(readLatest(ask, known.current)),
  };
}
