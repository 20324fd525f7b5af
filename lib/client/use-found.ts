"use client";

import { useEffect, useState } from "react";
import { z } from "zod";
import type { Id } from "@/lib/domain/primitives";
import { useExercise } from "./hooks";
import { useLive } from "./live-provider";
import { fetchReads } from "./reads";

const Answer = z.object({ optionIds: z.array(z.string()) });
const askAfterMs = 200;

/**
 * The options that the server finds by a text, the nearest first; null while nothing is asked, and
 * undefined while no answer is there yet, or none is to be had.
 */
export function useSearch(text: string): Id[] | null | undefined {
  const asked = text.trim();
  return useFound(asked === "" ? null : `search?${new URLSearchParams({ q: asked })}`);
}

const longestSummary = 2_000;
const enoughToTell = 24;

/** The options most like one that is being written. */
export function useSimilar(title: string, summary: string): Id[] {
  const isEnough = title.length + summary.length >= enoughToTell;
  const query = new URLSearchParams({ title, summary: summary.slice(0, longestSummary) });
  return useFound(isEnough ? `similar?${query}` : null) ?? [];
}

/** The options with a question that nobody has answered; asked again whenever somebody has written. */
export function useWaiting(isAsked: boolean): Id[] | undefined {
  const seq = useExercise((state) => state.seq);
  return useFound(isAsked ? "waiting" : null, seq) ?? undefined;
}

/** `since` asks again whenever it changes. */
function useFound(query: string | null, since = 0): Id[] | null | undefined {
  const { slug } = useLive();
  const [found, setFound] = useState<Id[]>();
  useEffect(() => {
    if (query === null) return;
    const stop = new AbortController();
    const ask = async (): Promise<void> => {
      const response = await fetch(`/api/v1/exercises/${slug}/options/${query}`, { signal: stop.signal });
      if (response.ok) setFound(Answer.parse(await response.json()).optionIds);
    };
    const timer = setTimeout(() => void ask().catch(() => undefined), askAfterMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query, since, slug]);
  if (query === null) return null;
  // While the next answer is on its way, the last one is better than none.
  return found;
}

/** How far the viewer has read, by option and narrative; undefined until it is known. */
export function useReads(isAsked: boolean): Record<Id, number> | undefined {
  const { slug } = useLive();
  const [reads, setReads] = useState<Record<Id, number>>();
  useEffect(() => {
    if (!isAsked) return;
    const stop = new AbortController();
    void fetchReads(slug, stop.signal).then(setReads, () => undefined);
    return () => stop.abort();
  }, [isAsked, slug]);
  return reads;
}
