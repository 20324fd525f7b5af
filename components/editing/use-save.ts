"use client";

import { useRef, useState } from "react";
import { useCommand } from "@/lib/client/hooks";
import type { LiveExercise } from "@/lib/client/live-exercise";
import { useLive } from "@/lib/client/live-provider";
import type { CommandInput } from "@/lib/domain/commands";
import { isSame } from "./use-kept-edit";

/**
 * Sends a command and waits until its events are on this page too, so that a form which closes after
 * it does not show the old text for a moment. When no answer came, the same command once more goes
 * under the id of the first, so that it is done once even if only the answer was lost.
 */
export function useSave() {
  const { exercise } = useLive();
  const { run, error, clearError } = useCommand();
  const [isPending, setIsPending] = useState(false);
  const unanswered = useRef<CommandInput | null>(null);

  const save = async (command: CommandInput): Promise<boolean> => {
    setIsPending(true);
    const before = unanswered.current;
    const sending = before && isSame({ ...before, id: "" }, { ...command, id: "" }) ? before : command;
    const sent = await run(sending);
    unanswered.current = sent.outcome === "unreachable" ? sending : null;
    if (sent.outcome === "accepted") await untilSeq(exercise, sent.seq);
    setIsPending(false);
    return sent.outcome === "accepted";
  };
  return { save, isPending, error, clearError };
}

const patienceMs = 4_000;

/** Resolves once the page has seen event `seq`, or when the connection takes too long to bring it. */
export function untilSeq(exercise: LiveExercise, seq: number): Promise<void> {
  return new Promise((resolve) => {
    if (exercise.getState().seq >= seq) return resolve();
    const finish = () => {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
    const timer = setTimeout(finish, patienceMs);
    const unsubscribe = exercise.subscribe(() => {
      if (exercise.getState().seq >= seq) finish();
    });
  });
}
