"use client";

import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import type { Listed } from "./option-query";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable], [role=dialog]") !== null;

/** Lets j and k go through a list of options, from the one that has the focus or the last that had it. */
export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  listed: Listed[],
  bringIntoView: (place: number) => void,
): void {
  const lastId = useRef<string>(undefined);

  const focusOn = (id: string, tries = 10): void => {
    const link = list.current?.querySelector<HTMLElement>(`[data-option="${id}"] a`);
    if (link) link.focus();
    // A row far away is drawn only once it has come into sight.
    else if (tries > 0) requestAnimationFrame(() => focusOn(id, tries - 1));
  };

  const handleKey = useEffectEvent((event: KeyboardEvent): void => {
    const step = { j: 1, k: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const focused = document.activeElement?.closest("[data-option]")?.getAttribute("data-option") ?? lastId.current;
    const from = listed.findIndex(({ option }) => option.id === focused);
    const place = from === -1 ? 0 : Math.min(listed.length - 1, Math.max(0, from + step));
    const next = listed[place]?.option.id;
    if (next === undefined) return;
    event.preventDefault();
    lastId.current = next;
    bringIntoView(place);
    focusOn(next);
  });

  useEffect(() => {
    window.addEventListener("keydown", handleKey);
    return () => window.removeEventListener("keydown", handleKey);
  }, []);
}
