"use client";

import { useEffect, useEffectEvent, useSyncExternalStore } from "react";
import type { Seen } from "@/lib/domain/attention/requests";
import type { Id } from "@/lib/domain/primitives";
import { type AttentionState, nothingYet } from "./attention";
import { useLive } from "./live-provider";

/** What concerns the viewer and has not been seen, kept live. */
export function useAttention(): AttentionState {
  const { attention } = useLive();
  return useSyncExternalStore(attention.subscribe, attention.getState, () => nothingYet);
}

/** As `useAttention`, with the notices themselves. */
export function useUnseenNotices(): AttentionState {
  const { attention } = useLive();
  useEffect(() => attention.list(), [attention]);
  return useAttention();
}

/** Notes as seen what was done at a place, and with `withComments` what was said there, once it has been before the eyes for a second. */
export function useSeePlace(placeId: Id, withComments: boolean): void {
  const { exercise } = useLive();
  const { done = 0, said = 0 } = useAttention().places[placeId] ?? {};
  const isUnseen = done > 0 || (withComments && said > 0);
  // What happened after what the page shows has not been seen.
  useSeen(isUnseen, () => ({ placeId, seq: exercise.getState().seq, withComments }), `${placeId}${withComments}`);
}

/** Notes a comment as seen that the reader was led to. */
export function useSeeComment(placeId: Id, commentId: Id | null): void {
  const { said = 0 } = useAttention().places[placeId] ?? {};
  useSeen(said > 0 && commentId !== null, () => ({ commentId: commentId ?? "" }), commentId ?? "");
}

const seenAfterMs = 1_000;
const againAfterMs = 5_000;

function useSeen(isUnseen: boolean, what: () => Seen, key: string): void {
  const { attention } = useLive();
  const mark = useEffectEvent(() => attention.markSeen(what()));
  useEffect(() => {
    if (!isUnseen) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const wait = (ms: number): void => {
      clearTimeout(timer);
      if (isOver || document.visibilityState !== "visible") return;
      // Where it did not arrive, or more has come, it is noted again.
      timer = setTimeout(() => void mark().then(() => wait(againAfterMs)), ms);
    };
    const look = (): void => wait(seenAfterMs);
    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [isUnseen, key]);
}
