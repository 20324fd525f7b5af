"use client";

import { useSyncExternalStore } from "react";
import { z } from "zod";
import { useLive } from "@/lib/client/live-provider";
import { parseJson } from "@/lib/client/parse-json";
import { fit } from "./fit";
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

/**
 * An edit of something that others may change meanwhile (`live`, plain JSON). It is kept in this
 * browser from the first keystroke until it is saved or discarded.
 */
export function useKeptEdit<T>(key: string, live: T) {
  const text = useSyncExternalStore(
    subscribeKept,
    () => readKept(key),
    () => null,
  );
  const kept = parse(text, live);
  const keep = (next: Kept<T>) => writeKept(key, JSON.stringify(next));

  return {
    isEditing: kept !== null,
    mine: kept ? kept.mine : live,
    isDirty: kept !== null && !isSame(kept.mine, kept.base),
    /** What others have saved since the edit began; undefined when nothing. */
    theirs: kept !== null && !isSame(kept.base, live) && !isSame(kept.mine, live) ? live : undefined,
    begin: () => keep({ base: live, mine: live }),
    /** A function is given what stands there by then, for what takes its time. */
    change: (next: T | ((now: T) => T)) => {
      const now = parse(readKept(key), live);
      const mine = next instanceof Function ? next(now ? now.mine : live) : next;
      keep({ base: now ? now.base : live, mine });
    },
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
