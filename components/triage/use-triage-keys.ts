"use client";

import { useEffect, useRef } from "react";

export type TriageKey = "j" | "k" | "c" | "a" | "r" | "d";

/** Marks what has to have the focus for the keys to be heard. */
export const hearsKeys = { "data-triage-queue": "" };

/**
 * Calls what a key stands for while the focus is in the queue, and nothing is being typed there: single letters anywhere
 * else are for whoever dictates or reads aloud (WCAG 2.1.4).
 */
export function useTriageKeys(acts: Partial<Record<TriageKey, () => void>>): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const handle = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (!(event.target instanceof Element) || !event.target.closest("[data-triage-queue]")) return;
      const isTyping = event.target.closest("input, textarea, select, [role=dialog], [role=menu]");
      const act = latest.current[event.key.toLowerCase() as TriageKey];
      if (isTyping || !act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", handle);
    return () => window.removeEventListener("keydown", handle);
  }, []);
}
