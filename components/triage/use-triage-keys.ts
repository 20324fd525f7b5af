"use client";

import { useEffect, useRef } from "react";

export const triageKeys = [
  { key: "j", words: "next" },
  { key: "k", words: "previous" },
  { key: "c", words: "claim" },
  { key: "a", words: "accept" },
  { key: "r", words: "ask for changes" },
  { key: "d", words: "decline" },
] as const;
export type TriageKey = (typeof triageKeys)[number]["key"];

/** Calls what a key stands for, except while something is being typed or a dialog is open. */
export function useTriageKeys(acts: Partial<Record<TriageKey, () => void>>): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const handle = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const isElsewhere =
        event.target instanceof Element && event.target.closest("input, textarea, select, [role=dialog], [role=menu]");
      const act = latest.current[event.key.toLowerCase() as TriageKey];
      if (isElsewhere || !act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", handle);
    return () => window.removeEventListener("keydown", handle);
  }, []);
}
