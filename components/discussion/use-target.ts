"use client";

import { useSyncExternalStore } from "react";

const prefix = "#comment-";
const listeners = new Set<() => void>();
let jumps = 0;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("hashchange", listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("hashchange", listener);
    window.removeEventListener("popstate", listener);
  };
}

/** The comment that the address points at; `key` changes with every jump, to the same one too. */
export type Target = { id: string; key: string };

export function useTarget(): Target | null {
  const key = useSyncExternalStore(
    subscribe,
    () => `${jumps}${window.location.hash}`,
    () => "",
  );
  const at = key.indexOf(prefix);
  return at < 0 ? null : { id: key.slice(at + prefix.length), key };
}

/** Puts a comment into the address, and so before the reader's eyes. */
export function jumpTo(commentId: string): void {
  // Not through `location.hash`: the router cannot come back to an entry of the history it has not made.
  window.history.replaceState(null, "", commentAnchor(commentId));
  jumps += 1;
  for (const listener of listeners) listener();
}

export function commentAnchor(commentId: string): string {
  return `${prefix}${commentId}`;
}
