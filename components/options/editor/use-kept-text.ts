"use client";

import { useSyncExternalStore } from "react";
import { readKept, subscribeKept, writeKept } from "@/components/editing/kept-store";
import { useKeptKey } from "@/components/editing/use-kept-edit";

/** A short text that stays in this browser, through reloads, until it is set to "". */
export function useKeptText(name: string): [string, (text: string) => void] {
  const key = useKeptKey(name);
  const text = useSyncExternalStore(
    subscribeKept,
    () => readKept(key) ?? "",
    () => "",
  );
  return [text, (next) => writeKept(key, next === "" ? null : next)];
}
