"use client";

import { useEffect, useRef, useState } from "react";

// A menu that closes gives the focus back to its button a moment later.
const leftAfterMs = 200;

/**
 * Whether the focus is in what `onFocus` and `onBlur` are put on, or in a menu opened from it: React
 * passes events of a menu on to where it was opened, though it stands elsewhere on the page.
 */
export function useNearness() {
  const [isNear, setIsNear] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    isNear,
    onFocus: (): void => {
      clearTimeout(timer.current);
      setIsNear(true);
    },
    onBlur: (): void => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setIsNear(false), leftAfterMs);
    },
  };
}
