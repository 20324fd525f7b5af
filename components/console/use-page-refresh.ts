"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";

const atMostEveryMs = 10_000;

/** Reads the page from the server again a while after `mark` has changed, however often it changes. */
export function usePageRefresh(mark: number): void {
  const router = useRouter();
  const seen = useRef(mark);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (seen.current === mark || timer.current !== undefined) return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      seen.current = mark;
      router.refresh();
    }, atMostEveryMs);
  }, [mark, router]);
  useEffect(() => () => clearTimeout(timer.current), []);
}
