"use client";

import { useEffect } from "react";
import { usePendingComments } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { PendingComment } from "@/lib/client/outbox";
import type { Comment } from "@/lib/domain/discussion/comment";
import type { Id } from "@/lib/domain/primitives";

/** The viewer's comments on a subject that are not in its thread yet. */
export function useMyPending(subjectId: Id, comments: Record<Id, Comment>): PendingComment[] {
  const { outbox } = useLive();
  const mine = usePendingComments().filter(({ command }) => command.subject.id === subjectId);
  // A page that was loaded after a comment was accepted gets it with the thread, and never as an event.
  const arrived = mine.filter(({ command }) => command.id in comments).map(({ command }) => command.id);
  const settled = arrived.join(" ");
  useEffect(() => {
    if (settled) outbox.settle(settled.split(" "));
  }, [outbox, settled]);
  return mine.filter(({ command }) => !(command.id in comments));
}
