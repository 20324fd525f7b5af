"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { z } from "zod";
import { formatQuery, type OptionQuery } from "@/lib/domain/options/query";
import { useLive } from "./live-provider";

/** The numbers of the options that answer a query, in its order, as it was after event `seq`. */
export type FoundOptions = { query: string; seq: number; numbers: number[] };

const Answer = z.object({ seq: z.number().default(0), numbers: z.array(z.number()) });
const askAfterMs = 150;
const askAgainAfterMs = 3_000;

/**
 * The options that answer a query, asked of the server, and asked again when something has happened that
 * may change the answer. While it is on its way the one before stands; `isCurrent` says whether it is one
 * to this query.
 */
export function useListed(query: OptionQuery, initial: FoundOptions): FoundOptions & { isCurrent: boolean } {
  const { exercise } = useLive();
  const asked = formatQuery(query);
  const [changedAt, setChangedAt] = useState(() => exercise.getState().seq);
  const beginnings = useSyncExternalStore(exercise.subscribe, exercise.getBeginnings, exercise.getBeginnings);
  const { q, sort, unread, waiting } = query;
  const heedsComments = q !== "" || sort !== "number" || unread || waiting;
  useEffect(
    () =>
      exercise.listen((events) => {
        const last = events.findLast(
          ({ type }) => changesLists.test(type) || (heedsComments && commentEvent.test(type)),
        );
        if (last) setChangedAt(last.seq);
      }),
    [exercise, heedsComments],
  );
  const found = useFound(asked, useSlowly(changedAt), initial, beginnings) ?? initial;
  return { ...found, isCurrent: found.query === asked };
}

const changesLists = /^(option|narrative)\./;
const commentEvent = /^comment\./;

const longestSummary = 2_000;
const enoughToTell = 24;

/** The numbers of the options most like one that is being written. */
export function useSimilar(title: string, summary: string): number[] {
  const isEnough = title.length + summary.length >= enoughToTell;
  const query = new URLSearchParams({ title, summary: summary.slice(0, longestSummary) });
  const found = useFound(isEnough ? `/similar?${query}` : null, 0);
  return isEnough ? (found?.numbers ?? []) : [];
}

/**
 * Asks below the options of the exercise, until there is an answer that is not older than event `since`;
 * again after every new beginning. Gives up where the server refuses it.
 */
function useFound(
  query: string | null,
  since: number,
  initial?: FoundOptions,
  beginnings = 0,
): FoundOptions | undefined {
  const { slug } = useLive();
  const [found, setFound] = useState(initial && { ...initial, beginnings: 0 });
  const isKnown = found?.query === query && found.seq >= since && found.beginnings === beginnings;
  useEffect(() => {
    if (query === null || isKnown) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const ask = async (): Promise<void> => {
      const response = await fetch(`/api/v1/exercises/${slug}/options${query}`, { signal: stop.signal });
      if (response.status >= 400 && response.status < 500 && response.status !== 429) return;
      const answer = Answer.parse(await response.json());
      // What is asked for again only because of what has happened since is as new as it can be.
      setFound({ query, ...answer, seq: Math.max(answer.seq, since), beginnings });
    };
    const askIn = (ms: number): void => {
      timer = setTimeout(() => void ask().catch(() => stop.signal.aborted || askIn(askAgainAfterMs)), ms);
    };
    askIn(askAfterMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query, since, isKnown, beginnings, slug]);
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
