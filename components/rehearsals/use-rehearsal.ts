"use client";

import { useCallback, useEffect, useState } from "react";
import { useLive } from "@/lib/client/live-provider";
import { Rehearsal } from "@/lib/domain/rehearsals/rehearsal";

const everyMs = 3_000;

type Held = {
  /** Undefined until it is known; null where there is none. */
  rehearsal: Rehearsal | null | undefined;
  /** It was there, and has been thrown away. */
  isGone: boolean;
  isUnreachable: boolean;
};

const unknown: Held = { rehearsal: undefined, isGone: false, isUnreachable: false };

/**
 * The rehearsal that this exercise is, or that is held of it, for organizers. Asked again and again, since what becomes
 * of its crowd is in no log; not while nobody looks, which would keep it for ever.
 */
export function useRehearsal(isAsked: boolean): Held & { refresh: () => void } {
  const { slug } = useLive();
  const [held, setHeld] = useState(unknown);
  const [asked, setAsked] = useState(0);
  const refresh = useCallback(() => setAsked((count) => count + 1), []);

  useEffect(() => {
    if (!isAsked) return;
    const stop = new AbortController();
    const ask = async () => {
      if (document.hidden) return;
      const answer = await read(slug, stop.signal).catch(() => "unreachable" as const);
      if (stop.signal.aborted) return;
      setHeld((before) => {
        if (answer === "unreachable") return { ...before, isUnreachable: true };
        // What it was one of is still to be gone back to.
        if (answer === "gone") return { ...before, isGone: true, isUnreachable: false };
        return { rehearsal: answer, isGone: false, isUnreachable: false };
      });
    };
    void ask();
    const timer = setInterval(() => void ask(), everyMs);
    return () => {
      clearInterval(timer);
      stop.abort();
    };
  }, [slug, isAsked, asked]);

  return { ...held, refresh };
}

async function read(slug: string, signal: AbortSignal): Promise<Rehearsal | null | "gone"> {
  const response = await fetch(`/api/v1/exercises/${slug}/rehearsal`, { signal });
  if (response.status === 404) return "gone";
  if (!response.ok) throw new Error(String(response.status));
  return Rehearsal.nullable().parse(((await response.json()) as { rehearsal: unknown }).rehearsal);
}
