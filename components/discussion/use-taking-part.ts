"use client";

import { useCallback, useSyncExternalStore } from "react";
import { useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { CommandType } from "@/lib/domain/commands";
import { isAllowed, policy } from "@/lib/domain/policy";

/** Whether it is for the viewer to comment at all; whether it is possible now is said where one writes. */
export function useTakesPart(): boolean {
  const me = useMe();
  return me !== undefined && policy["post-comment"].roles.includes(me.role);
}

const everyMs = 1_000;

/** Whether the viewer may do this now. Unlike `useAllowed` it draws again only when the answer changes: threads are long. */
export function useMayNow(type: CommandType): boolean {
  const { exercise } = useLive();
  const role = useMe()?.role ?? "observer";
  const subscribe = useCallback(
    (listener: () => void) => {
      const unsubscribe = exercise.subscribe(listener);
      const timer = setInterval(listener, everyMs);
      return () => {
        unsubscribe();
        clearInterval(timer);
      };
    },
    [exercise],
  );
  const isAllowedAt = (now: number): boolean => {
    const { rounds, exercise: held } = exercise.getState();
    return isAllowed(type, role, { ...held, rounds }, now);
  };
  return useSyncExternalStore(
    subscribe,
    () => isAllowedAt(exercise.clock.now()),
    () => isAllowedAt(exercise.initialNow),
  );
}

export function useMayCommentNow(): boolean {
  return useMayNow("post-comment");
}
