"use client";

import Link from "next/link";
import { callPath } from "@/components/coverage/coverage-paths";
import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { Call } from "@/lib/domain/calls/call";
import { nameOfGap } from "@/lib/domain/coverage/gap";

/** Above a new option: which call it answers, and the way to make it one that answers none. */
export function AnsweredCall({ call, onLeave }: { call: Call; onLeave: () => void }) {
  if (call.closedAt !== null) {
    return (
      <Notice tone="warn" title={`CP-${call.number} has been closed meanwhile`} className="mb-6">
        What you write is submitted as an option of its own.
      </Notice>
    );
  }
  return (
    <Notice className="mb-6" title="Your answer to a call for proposals">
      <CallLink call={call} />
      <LinkedMarkdown text={call.text} size="compact" className="mt-1" />
      <Button variant="quiet" size="sm" className="mt-1.5 -ms-2.5" onPress={onLeave}>
        Let it answer no call
      </Button>
    </Notice>
  );
}

/** A call by its number and what it is of, as a link to it. */
export function CallLink({ call }: { call: Call }) {
  const { slug } = useLive();
  const exercise = useExercise((state) => state.exercise);
  return (
    <Link
      href={callPath(slug, call.number)}
      className="text-accent underline decoration-accent/40 underline-offset-2 hover:decoration-accent"
    >
      CP-{call.number} <span dir="auto">{nameOfGap(call.gap, exercise)}</span>
    </Link>
  );
}
