"use client";

import { useDeferredValue } from "react";
import { readSearch, replaceSearch, useSearch } from "@/lib/client/search";
import { everything, formatQuery, type OptionQuery, readQuery } from "@/lib/domain/options/query";

/** What the address asks for of the list of options. */
export function useOptionQuery() {
  const search = useSearch();
  const query = readQuery(new URLSearchParams(search));
  // The list follows a little later, so that typing is never slow.
  const asked = readQuery(new URLSearchParams(useDeferredValue(search)));
  const change = (changes: Partial<OptionQuery>): void =>
    replaceSearch(formatQuery({ ...readQuery(readSearch()), ...changes }));
  const clear = (): void => replaceSearch(formatQuery({ ...everything, sort: query.sort }));
  return { query, asked, change, clear };
}
