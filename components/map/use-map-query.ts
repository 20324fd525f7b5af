"use client";

import { readSearch, replaceSearch, useSearch } from "@/lib/client/search";
import { formatMapQuery, type MapQuery, readMapQuery } from "@/lib/domain/map/query";

/** How the address asks for the map to be looked at. */
export function useMapQuery() {
  const query = readMapQuery(new URLSearchParams(useSearch()));
  const change = (changes: Partial<MapQuery>): void =>
    replaceSearch(formatMapQuery({ ...readMapQuery(readSearch()), ...changes }));
  return { query, change };
}
