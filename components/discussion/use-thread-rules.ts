"use client";

import { useSyncExternalStore } from "react";
import { useExercise, useMe, useServerNow } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { isStaff } from "@/lib/domain/audience";
import type { Comment } from "@/lib/domain/discussion/comment";
import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import { mayCommentFrom } from "@/lib/domain/threads/thread-rule";

const nobodys = { lock: null, slowSeconds: null };

function useRules(subjectId: Id) {
  const role = useMe()?.role ?? "observer";
  const rule = useExercise((state) => state.threadRules[subjectId]) ?? nobodys;
  const everywhere = useExercise((state) => state.exercise.slowSeconds);
  if (isStaff(role)) return { lock: null, slow: { exercise: null, thread: null } };
  return { lock: rule.lock, slow: { exercise: everywhere, thread: rule.slowSeconds } };
}

/** Why the viewer may not write in a thread while it is locked; null while they may. */
export function useLocked(subjectId: Id): Refusal | null {
  const { lock } = useRules(subjectId);
  return lock && new Refusal("locked", "This thread is locked. What you have typed is kept.");
}

export type Slow = {
  seconds: number;
  /** How much of it is left, in seconds; 0 when a comment may go out. */ left: number;
};

/** How far apart the viewer's comments in a thread have to be; null where slow mode is off for them. */
export function useSlow(subjectId: Id, comments: Record<Id, Comment>): Slow | null {
  const { outbox } = useLive();
  const myId = useMe()?.id;
  const { slow } = useRules(subjectId);
  const now = useServerNow();
  const heldUntil = useSyncExternalStore(
    outbox.subscribe,
    () => outbox.getHeldUntil(subjectId),
    () => null,
  );
  if (slow.exercise === null && slow.thread === null) return null;
  const mine = Object.values(comments).filter(({ authorId }) => authorId === myId);
  const last = mine.length > 0 ? Math.max(...mine.map(({ postedAt }) => postedAt)) : null;
  const from = mayCommentFrom(slow, { exercise: last, thread: last }) ?? now;
  // Across the exercise it counts from what was said in any thread, which this page does not hold: there the server's
  // answer to what was posted too soon says how long it takes, and holds back this thread alone.
  const left = Math.max(from - now, heldUntil === null ? 0 : heldUntil - now);
  const seconds = Math.max(slow.exercise ?? 0, slow.thread ?? 0);
  return { seconds, left: Math.max(0, Math.ceil(left / 1_000)) };
}
