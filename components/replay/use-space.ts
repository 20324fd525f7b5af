"use client";

import { useEffect } from "react";

const pressable = "a, button, select, textarea, summary, [role='radio'], input:not([type='range'])";

/** The space bar, wherever it does not press or write something else. */
export function useSpace(onSpace: () => void): void {
  useEffect(() => {
    const handle = (event: KeyboardEvent): void => {
      if (event.key !== " " || event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(pressable)) return;
      event.preventDefault();
      if (!event.repeat) onSpace();
    };
    window.addEventListener("keydown", handle);
    return () => window.removeEventListener("keydown", handle);
  }, [onSpace]);
}
