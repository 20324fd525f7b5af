"use client";

import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Viewer } from "@/lib/domain/audience";
import type { CommandInput, CommandType } from "@/lib/domain/commands";
import type { Refusal, RefusalBody } from "@/lib/domain/errors";
import type { Member } from "@/lib/domain/members/member";
import { whyRefused } from "@/lib/domain/policy";
import type { Grace } from "@/lib/domain/rounds/round";
import type { ExerciseState } from "@/lib/domain/state";
import type { Presence } from "@/lib/realtime/messages";
import type { Connection } from "./live-exercise";
import { useLive } from "./live-provider";
import type { PendingComment, PendingRating } from "./outbox";
import type { Sent } from "./send-command";

/** A part of the live state. `select` must return something that is part of it, not a new object. */
export function useExercise<T>(select: (state: ExerciseState) => T): T {
  const { exercise } = useLive();
  const read = () => select(exercise.getState());
  return useSyncExternalStore(exercise.subscribe, read, read);
}

export function useViewer(): Viewer {
  const { exercise } = useLive();
  return useSyncExternalStore(exercise.subscribe, exercise.getViewer, exercise.getViewer);
}

/** The member who is looking; undefined for a reader. */
export function useMe(): Member | undefined {
  const viewer = useViewer();
  return useExercise((state) => (viewer.kind === "member" ? state.members[viewer.memberId] : undefined));
}

export function useConnection(): Connection {
  const { exercise } = useLive();
  return useSyncExternalStore(exercise.subscribe, exercise.getConnection, () => "connecting");
}

/** The server's time in ms UTC, to the second; renewed every `everyMs`, and with whatever else changes. */
export function useServerNow(everyMs = 1_000): number {
  const { exercise } = useLive();
  const subscribe = useCallback(
    (onTick: () => void) => {
      let timer: ReturnType<typeof setTimeout>;
      // On the server's full second, so that all clocks on a page tell the same.
      const wait = () => {
        timer = setTimeout(tick, everyMs - (exercise.clock.now() % everyMs) + 1);
      };
      const tick = () => {
        onTick();
        wait();
      };
      wait();
      // A round that has just opened must not stand beside a time from before it.
      const unsubscribe = exercise.subscribe(onTick);
      return () => {
        clearTimeout(timer);
        unsubscribe();
      };
    },
    [everyMs, exercise],
  );
  const whole = (instant: number) => Math.floor(instant / 1_000) * 1_000;
  return useSyncExternalStore(
    subscribe,
    () => whole(exercise.clock.now()),
    () => whole(exercise.initialNow),
  );
}

/** Why the viewer may not do this now, or null when they may; follows the clock by the second. */
export function useRefusal(type: CommandType): Refusal | null {
  const now = useServerNow();
  const me = useMe();
  const rounds = useExercise((state) => state.rounds);
  const graces = useMyGraces();
  const { status, pausedAt, rehearsalOf } = useExercise((state) => state.exercise);
  return whyRefused(type, me?.role ?? "observer", { status, rounds, pausedAt, graces, rehearsalOf }, now);
}

/** More time that the viewer was given in single rounds. */
export function useMyGraces(): Grace[] {
  const me = useMe();
  const all = useExercise((state) => state.graces);
  return useMemo(() => all.filter(({ memberId }) => memberId === me?.id), [all, me?.id]);
}

export function useAllowed(type: CommandType): boolean {
  return useRefusal(type) === null;
}

export type CommandError = RefusalBody["error"];

const unreachable: CommandError = {
  code: "unavailable",
  message: "The server cannot be reached. What you wrote is still here; try again when you are back online.",
  details: [],
};

/**
 * Sends a command and waits for the answer. The result reaches the page as an event, like everyone
 * else's; `error` holds the reason of a refusal until the next attempt.
 */
export function useCommand() {
  const { send } = useLive();
  const [isPending, setIsPending] = useState(false);
  const [error, setError] = useState<CommandError | null>(null);

  const run = useCallback(
    async (command: CommandInput): Promise<Sent> => {
      setIsPending(true);
      setError(null);
      const sent = await send(command);
      setIsPending(false);
      if (sent.outcome === "refused") setError(sent.error);
      if (sent.outcome === "unreachable") setError(unreachable);
      return sent;
    },
    [send],
  );
  return { run, isPending, error, clearError: () => setError(null) };
}

/** Who has this subject open and who is writing; also tells the others that the viewer is here. */
export function usePresence(subjectId: string): Presence | undefined {
  const { exercise } = useLive();
  useEffect(() => {
    exercise.announce({ subjectId, typing: false });
    return () => exercise.announce({ subjectId: null, typing: false });
  }, [exercise, subjectId]);
  const read = () => exercise.getPresence(subjectId);
  return useSyncExternalStore(exercise.subscribe, read, () => undefined);
}

const typingEndsAfterMs = 4_000;

/** Call on every keystroke; the others see "is writing" until a few seconds after the last. */
export function useTyping(subjectId: string): () => void {
  const { exercise } = useLive();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), [subjectId]);
  return useCallback(() => {
    if (timer.current === undefined) exercise.announce({ subjectId, typing: true });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      exercise.announce({ subjectId, typing: false });
    }, typingEndsAfterMs);
  }, [exercise, subjectId]);
}

const none: PendingComment[] = [];

/** Comments the viewer has written that are not in the log yet. */
export function usePendingComments(): PendingComment[] {
  const { outbox } = useLive();
  return useSyncExternalStore(outbox.subscribe, outbox.getPending, () => none);
}

const noRatings: PendingRating[] = [];

/** Answers about options that the viewer has given and that are not in the log yet. */
export function usePendingRatings(): PendingRating[] {
  const { ratingBox } = useLive();
  return useSyncExternalStore(ratingBox.subscribe, ratingBox.getPending, () => noRatings);
}
