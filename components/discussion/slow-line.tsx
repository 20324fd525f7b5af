"use client";

import { Hourglass } from "lucide-react";
import { paceWords } from "@/components/moderation/pace-words";
import { formatLeft } from "@/components/rounds/countdown";
import type { Comment } from "@/lib/domain/discussion/comment";
import type { Id } from "@/lib/domain/primitives";
import { useSlow } from "./use-thread-rules";

/** Says under the composer that slow mode is on, and counts down to the viewer's next comment. */
export function SlowLine({ subjectId, comments }: { subjectId: Id; comments: Record<Id, Comment> }) {
  const slow = useSlow(subjectId, comments);
  if (slow === null) return null;
  return (
    <p className="flex items-center gap-1.5 text-[0.8125rem] text-soft">
      <Hourglass aria-hidden size={14} className="shrink-0" />
      <span>
        Slow mode: one comment in {paceWords(slow.seconds)}.{" "}
        {slow.left > 0 && (
          <>
            Your next goes out in{" "}
            <span role="timer" className="font-semibold text-ink tabular-nums">
              {formatLeft(slow.left * 1_000)}
            </span>
            ; what you post now waits until then.
          </>
        )}
      </span>
    </p>
  );
}
