"use client";

import { useSearchParams } from "next/navigation";
import { useDeferredValue, useSyncExternalStore } from "react";
import { everything, formatQuery, type OptionQuery, parseQuery } from "./option-query";

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
 * What the address asks for. A change replaces the address without asking the server anything; it is
 * read from the window, since the router's copy comes a moment too late for a field one types in.
 */
export function useOptionQuery() {
  const params = useSearchParams();
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => `?${params}`,
  );
  const query = parseQuery(new URLSearchParams(search));
  // Long lists follow a little later, so that typing is never slow.
  const asked = parseQuery(new URLSearchParams(useDeferredValue(search)));
  const change = (changes: Partial<OptionQuery>): void =>
    replaceQuery({ ...parseQuery(new URLSearchParams(window.location.search)), ...changes });
  const clear = (): void => replaceQuery({ ...everything, order: query.order });
  return { query, asked, change, clear };
}
