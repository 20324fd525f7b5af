"use client";

import { type RefObject, useEffect, useEffectEvent, useRef } from "react";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable], [role=dialog]") !== null;

/** Lets j and k go through a list of options, from the one that has the focus or the last that had it. */
export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  numbers: number[],
  bringIntoView: (place: number) => void,
): void {
  const last = useRef<number>(undefined);

  const focusOn = (number: number, tries = 10): void => {
    const link = list.current?.querySelector<HTMLElement>(`[data-option="${number}"] a`);
    if (link) link.focus();
    // A row far away is drawn only once it has come into sight.
    else if (tries > 0) requestAnimationFrame(() => focusOn(number, tries - 1));
  };

  const handleKey = useEffectEvent((event: KeyboardEvent): void => {
    const step = { j: 1, k: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const focused = document.activeElement?.closest("[data-option]")?.getAttribute("data-option");
    const from = numbers.indexOf(Number(focused ?? last.current));
    const place = from === -1 ? 0 : Math.min(numbers.length - 1, Math.max(0, from + step));
    const next = numbers[place];
    if (next === undefined) return;
    event.preventDefault();
    last.current = next;
    bringIntoView(place);
    focusOn(next);
  });

  useEffect(() => {
    window.addEventListener("keydown", handleKey);
    return () => window.removeEventListener("keydown", handleKey);
  }, []);
}
