"use client";

import { useEffect, useState } from "react";

/** The id of the chapter that is being read: the last one that has begun above the upper third of the window. */
export function useCurrentChapter(ids: string[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  const key = ids.join(" ");
  useEffect(() => {
    const read = () => {
      const line = window.innerHeight / 3;
      const begun = key
        .split(" ")
        .filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? line) < line);
      setCurrent(begun.at(-1) ?? null);
    };
    read();
    window.addEventListener("scroll", read, { passive: true });
    return () => window.removeEventListener("scroll", read);
  }, [key]);
  return current;
}
