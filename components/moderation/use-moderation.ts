"use client";

import { useCallback, useEffect, useState } from "react";
import { useLive } from "@/lib/client/live-provider";
import { moderationEvents, type ModerationKind, ModerationPage } from "@/lib/domain/moderation/act";

const types: readonly string[] = Object.values(moderationEvents).flat();

/** The log of moderation, page by page, and from its beginning when something is added to it. */
export function useModeration(kind: ModerationKind | null) {
  const { slug, exercise } = useLive();
  const [pages, setPages] = useState<ModerationPage[]>([]);
  const [status, setStatus] = useState<"asking" | "idle" | "failed">("asking");

  const ask = useCallback(
    async (before: number | null, signal?: AbortSignal): Promise<void> => {
      setStatus("asking");
      const query = new URLSearchParams({ ...(kind && { kind }), ...(before !== null && { before: String(before) }) });
      const page = await fetch(`/api/v1/exercises/${slug}/moderation?${query}`, { cache: "no-store", signal })
        .then(async (response) => (response.ok ? ModerationPage.parse(await response.json()) : null))
        .catch(() => null);
      if (signal?.aborted) return;
      if (page) setPages((earlier) => (before === null ? [page] : [...earlier, page]));
      setStatus(page ? "idle" : "failed");
    },
    [kind, slug],
  );
  useEffect(() => {
    const stop = new AbortController();
    void Promise.resolve().then(() => ask(null, stop.signal));
    const unlisten = exercise.listen((events) => {
      if (events.some(({ type }) => types.includes(type))) void ask(null, stop.signal);
    });
    return () => {
      unlisten();
      stop.abort();
    };
  }, [ask, exercise]);

  const next = pages.at(-1)?.next ?? null;
  return {
    acts: pages.flatMap(({ acts }) => acts),
    isRead: pages.length > 0,
    status,
    hasMore: next !== null,
    askMore: (): void => void ask(next),
    askAgain: (): void => void ask(null),
  };
}
