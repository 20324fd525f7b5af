"use client";

import { useEffect, useRef, useState } from "react";
import type { Id } from "@/lib/domain/primitives";

/** The heading of the entry that is shown. */
export const entryTitleId = "triage-title";
/** The heading of the room, for when nothing is left. */
export const roomTitleId = "triage-room";

/**
 * Moves the focus to the entry that is shown (null: none) once something has been decided, since what had it is gone;
 * `said` is for screen readers.
 */
export function useFocusOnEntry(shownId: Id | null, title: string, left: number) {
  const [decided, setDecided] = useState<{ id: Id } | null>(null);
  const moved = useRef<{ id: Id } | null>(null);
  useEffect(() => {
    if (decided === null || decided === moved.current || decided.id === shownId) return;
    moved.current = decided;
    document.getElementById(shownId === null ? roomTitleId : entryTitleId)?.focus();
  }, [decided, shownId]);
  const next = shownId === null ? "The queue is empty." : `Next: ${title}. ${left} left.`;
  return {
    said: decided === null || decided.id === shownId ? "" : `Decided. ${next}`,
    tellDecided: (id: Id): void => setDecided({ id }),
  };
}
