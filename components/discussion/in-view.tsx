"use client";

import { useEffect, useEffectEvent, useRef } from "react";

/** A spot of the page that says when it comes into view, and when it goes out of it. */
export function InView({ onChange }: { onChange: (isInView: boolean) => void }) {
  const spot = useRef<HTMLDivElement>(null);
  const tell = useEffectEvent(onChange);
  useEffect(() => {
    if (!spot.current) return;
    const observer = new IntersectionObserver((entries) => tell(entries.at(-1)?.isIntersecting ?? false));
    observer.observe(spot.current);
    return () => observer.disconnect();
  }, []);
  return <div ref={spot} aria-hidden className="h-px" />;
}
