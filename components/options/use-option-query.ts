"use client";

import { useSearchParams } from "next/navigation";
import { useDeferredValue, useSyncExternalStore } from "react";
import { everything, formatQuery, type OptionQuery, readQuery } from "@/lib/domain/options/query";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function replaceQuery(query: OptionQuery): void {
  window.history.replaceState(null, "", `${window.location.pathname}${formatQuery(query)}`);
  for (const listener of listeners) listener();
}

/**
 * What the address asks for. A change replaces the address without asking the server for a page; it is
 * read from the window, since the router's copy comes a moment too late for a field one types in.
 */
export function useOptionQuery() {
  const params = useSearchParams();
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => `?${params}`,
  );
  const query = readQuery(new URLSearchParams(search));
  // The list follows a little later, so that typing is never slow.
  const asked = readQuery(new URLSearchParams(useDeferredValue(search)));
  const change = (changes: Partial<OptionQuery>): void =>
    replaceQuery({ ...readQuery(new URLSearchParams(window.location.search)), ...changes });
  const clear = (): void => replaceQuery({ ...everything, sort: query.sort });
  return { query, asked, change, clear };
}
