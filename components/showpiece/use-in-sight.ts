"use client";

import { type RefObject, useEffect, useState } from "react";

/** How much of it has to be seen for it to be worth playing. */
const enough = 0.4;

/** Whether an element is in the window, and the window before somebody's eyes. */
export function useInSight(element: RefObject<Element | null>): boolean {
  const [isInView, setIsInView] = useState(false);
  const [isHidden, setIsHidden] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => setIsInView((entry?.intersectionRatio ?? 0) >= enough), {
      threshold: [0, enough],
    });
    observer.observe(element.current!);
    const handleVisibility = (): void => setIsHidden(document.hidden);
    document.addEventListener("visibilitychange", handleVisibility);
    return () => {
      observer.disconnect();
      document.removeEventListener("visibilitychange", handleVisibility);
    };
  }, [element]);
  return isInView && !isHidden;
}
