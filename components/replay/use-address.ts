"use client";

import { useEffect } from "react";
import { replaceSearch } from "@/lib/client/search";

const settledAfterMs = 400;

/** Keeps the address up with the moment that is shown, event `seq`, so that it can be shared; null for the latest. */
export function useAddress(seq: number | null, isPlaying: boolean): void {
  useEffect(() => {
    if (isPlaying) return;
    const timer = setTimeout(() => {
      const search = seq === null ? "" : `?at=${seq}`;
      if (window.location.search !== search) replaceSearch(search);
    }, settledAfterMs);
    return () => clearTimeout(timer);
  }, [isPlaying, seq]);
}
