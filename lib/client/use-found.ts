"use client";

import { useEffect, useRef, useState } from "react";
import { z } from "zod";
import { formatQuery, type OptionQuery } from "@/lib/domain/options/query";
import { useExercise } from "./hooks";
import { useLive } from "./live-provider";

/** The numbers of the options that answer a query, in its order, as it was after event `seq`. */
export type FoundOptions = { query: string; seq: number; numbers: number[] };

const Answer = z.object({ seq: z.number().default(0), numbers: z.array(z.number()) });
const askAfterMs = 150;
const askAgainAfterMs = 3_000;

/**
 * The options that answer a query, asked of the server, and asked again while the exercise goes on.
 * While an answer is on its way the one before stands; `isCurrent` says whether it is one to this query.
 */
export function useListed(query: OptionQuery, initial: FoundOptions): FoundOptions & { isCurrent: boolean } {
  const asked = formatQuery(query);
  const found = useFound(asked, useSlowly(useExercise((state) => state.seq)), initial) ?? initial;
  return { ...found, isCurrent: found.query === asked };
}

const longestSummary = 2_000;
const enoughToTell = 24;

/** The numbers of the options most like one that is being written. */
export function useSimilar(title: string, summary: string): number[] {
  const isEnough = title.length + summary.length >= enoughToTell;
  const query = new URLSearchParams({ title, summary: summary.slice(0, longestSummary) });
  const found = useFound(isEnough ? `/similar?${query}` : null, 0);
  return isEnough ? (found?.numbers ?? []) : [];
}

/** Asks below the options of the exercise, until there is an answer that is not older than event `since`. */
function useFound(query: string | null, since: number, initial?: FoundOptions): FoundOptions | undefined {
  const { slug } = useLive();
  const [found, setFound] = useState(initial);
  const isKnown = found !== undefined && found.query === query && found.seq >= since;
  useEffect(() => {
    if (query === null || isKnown) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const ask = async (): Promise<void> => {
      const response = await fetch(`/api/v1/exercises/${slug}/options${query}`, { signal: stop.signal });
      if (!response.ok) throw new Error(`answered ${response.status}`);
      const answer = Answer.parse(await response.json());
      // What is asked for again only because of what has happened since is as new as it can be.
      setFound({ query, ...answer, seq: Math.max(answer.seq, since) });
    };
    const askIn = (ms: number): void => {
      timer = setTimeout(() => void ask().catch(() => stop.signal.aborted || askIn(askAgainAfterMs)), ms);
    };
    askIn(askAfterMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query, since, isKnown, slug]);
  return found;
}

/** A value that changes at once, and then at most every few seconds, however often `value` does. */
function useSlowly(value: number): number {
  const [slow, setSlow] = useState(value);
  const changedAt = useRef(0);
  useEffect(() => {
    if (value === slow) return;
    const wait = Math.max(0, changedAt.current + askAgainAfterMs - Date.now());
    const timer = setTimeout(() => {
      changedAt.current = Date.now();
      setSlow(value);
    }, wait);
    return () => clearTimeout(timer);
  }, [value, slow]);
  return slow;
}
