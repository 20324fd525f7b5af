"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { ExerciseState } from "@/lib/domain/state";
import { useExercise, useMe } from "./hooks";
import { useLive } from "./live-provider";

/** What a member says of many options, each for themselves. */
type OwnPart = "judgements" | "ratings";

/** The viewer's own part of the live state, read from the address of its name and kept live; undefined while it is being read, and for readers. */
export function useOwn<P extends OwnPart>(part: P): ExerciseState[P] | undefined {
  const { exercise, reader } = useLive();
  const isMember = useMe() !== undefined;
  const beginnings = useSyncExternalStore(exercise.subscribe, exercise.getBeginnings, exercise.getBeginnings);
  const [readAt, setReadAt] = useState<number | null>(null);
  useEffect(() => {
    if (!isMember) return;
    let isNeeded = true;
    const take = (page: { seq: number } & Pick<ExerciseState, P>): boolean => {
      if (!exercise.add({ [part]: page[part] }, page.seq)) return false;
      setReadAt(beginnings);
      return true;
    };
    void reader.read(part, take, () => isNeeded);
    return () => {
      isNeeded = false;
    };
  }, [beginnings, exercise, isMember, part, reader]);

  const held = useExercise((state) => state[part]);
  if (readAt === null || !isMember) return undefined;
  // After a new beginning, what was held before is better than nothing until it has been read again.
  return readAt === beginnings ? held : exercise.getFormer()[part];
}
