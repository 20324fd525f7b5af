"use client";

import { useSearchParams } from "next/navigation";
import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Replaces the query of the address, `?a=b` or nothing, without asking the server for a page. */
export function replaceSearch(search: string): void {
  window.history.replaceState(null, "", `${window.location.pathname}${search}`);
  for (const listener of listeners) listener();
}

/** The query as the address has it now. */
export function readSearch(): URLSearchParams {
  return new URLSearchParams(window.location.search);
}

/**
 * The query of the address, kept up with `replaceSearch`. It is read from the window, since the router's copy comes a
 * moment too late for a field one types in.
 */
export function useSearch(): string {
  const params = useSearchParams();
  return useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => `?${params}`,
  );
}
