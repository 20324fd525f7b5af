"use client";

import { useEffect, useSyncExternalStore } from "react";
import { z } from "zod";
import { useLive } from "@/lib/client/live-provider";
import { parseJson } from "@/lib/client/parse-json";
import { fit } from "./fit";
import { keepCaret } from "./keep-caret";
import { readKept, subscribeKept, writeKept } from "./kept-store";

/** `base` is what stood there when the edit began, `mine` what is being made of it. */
type Kept<T> = { base: T; mine: T };

const Edit = z.object({ base: z.unknown(), mine: z.unknown() });

/** Where an edit in this exercise, by this viewer, is kept. */
export function useKeptKey(name: string): string {
  const { slug, exercise } = useLive();
  const viewer = exercise.getViewer();
  return `edit:${slug}:${viewer.kind === "member" ? viewer.memberId : "reader"}:${name}`;
}

/** Two changes of the same base put together; null where somebody has to choose. */
type Merge<T> = (base: T, mine: T, theirs: T) => T | null;

/**
 * An edit of something that others may change meanwhile (`live`, plain JSON). It is kept in this
 * browser from the first keystroke until it is saved or discarded. What others save comes in by itself where
 * `merge` can put both together.
 */
export function useKeptEdit<T>(key: string, live: T, merge?: Merge<T>) {
  const text = useSyncExternalStore(
    subscribeKept,
    () => readKept(key),
    () => null,
  );
  const kept = parse(text, live);
  const keep = (next: Kept<T>) => writeKept(key, JSON.stringify(next));

  const merged = kept && merge && !isSame(kept.base, live) ? merge(kept.base, kept.mine, live) : null;
  const mergedText = merged === null ? null : JSON.stringify({ base: live, mine: merged } satisfies Kept<T>);
  useEffect(() => {
    if (mergedText !== null) keepCaret(() => writeKept(key, mergedText));
  }, [key, mergedText]);

  return {
    isEditing: kept !== null,
    mine: kept ? kept.mine : live,
    isDirty: kept !== null && !isSame(kept.mine, kept.base),
    /** What others have saved since the edit began; undefined when nothing. */
    theirs: kept !== null && merged === null && !isSame(kept.base, live) && !isSame(kept.mine, live) ? live : undefined,
    begin: () => keep({ base: live, mine: live }),
    /** A function is given what stands there by then, for what takes its time. */
    change: (next: T | ((now: T) => T)) => {
      const now = parse(readKept(key), live);
      const mine = next instanceof Function ? next(now ? now.mine : live) : next;
      keep({ base: now ? now.base : live, mine });
    },
    /** Goes on from what others have saved. */
    rebase: (mine: T) => keep({ base: live, mine }),
    discard: () => writeKept(key, null),
  };
}

function parse<T>(text: string | null, live: T): Kept<T> | null {
  const kept = Edit.safeParse(parseJson(text)).data;
  return kept ? { base: fit(kept.base, live), mine: fit(kept.mine, live) } : null;
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
