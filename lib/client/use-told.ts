"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { LoggedEvent } from "@/lib/domain/events";
import { useLive } from "./live-provider";

const atMostEveryMs = 1_000;
const againAfterMs = 5_000;

export type Told<T> = { told: T | null; isFailed: boolean };

/**
 * What the server reckons of the whole exercise at `path`, which no page holds; asked again, at most every second, when
 * something of these types has happened, and after every new beginning of the live state. `brought` is what the page
 * was made with; `types` has to be the same list each time.
 */
export function useTold<T extends { seq: number }>(
  path: string,
  types: readonly LoggedEvent["type"][],
  brought: T | null = null,
): Told<T> {
  const { slug, exercise } = useLive();
  const beginnings = useSyncExternalStore(exercise.subscribe, exercise.getBeginnings, exercise.getBeginnings);
  const [{ told, isFailed }, setRead] = useState<Told<T>>({ told: brought, isFailed: false });

  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let askedAt = 0;
    const ask = async (): Promise<void> => {
      timer = undefined;
      askedAt = Date.now();
      try {
        const address = `/api/v1/exercises/${slug}/${path}`;
        const response = await fetch(address, { signal: stop.signal, cache: "no-store" });
        if (!response.ok) throw new Error(String(response.status));
        const page = (await response.json()) as T;
        if (stop.signal.aborted) return;
        // Of two answers that pass each other, the later one holds.
        setRead((before) => ({
          told: before.told && before.told.seq > page.seq ? before.told : page,
          isFailed: false,
        }));
      } catch {
        if (stop.signal.aborted) return;
        setRead((before) => ({ ...before, isFailed: true }));
        timer ??= setTimeout(() => void ask(), againAfterMs);
      }
    };
    const askSoon = (): void => {
      timer ??= setTimeout(() => void ask(), Math.max(0, askedAt + atMostEveryMs - Date.now()));
    };
    if (brought === null || brought.seq < exercise.getState().seq) askSoon();
    const unlisten = exercise.listen((events) => {
      if (events.some(({ type }) => types.includes(type))) askSoon();
    });
    return () => {
      unlisten();
      clearTimeout(timer);
      stop.abort();
    };
  }, [beginnings, brought, exercise, path, slug, types]);
  return { told, isFailed };
}
