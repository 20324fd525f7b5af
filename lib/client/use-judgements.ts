"use client";

import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { JudgementsPage } from "@/lib/domain/pages";
import type { Id } from "@/lib/domain/primitives";
import { type Judgement, judgementKey } from "@/lib/domain/shocks/judgement";
import { useExercise, useMe } from "./hooks";
import { useLive } from "./live-provider";

/** What the viewer has said of options under injects, kept live; undefined while it is being read, and for readers. */
export function useMyJudgements(): ((injectId: Id, optionId: Id) => Judgement | undefined) | undefined {
  const { exercise, reader } = useLive();
  const me = useMe();
  const beginnings = useSyncExternalStore(exercise.subscribe, exercise.getBeginnings, exercise.getBeginnings);
  const [readAt, setReadAt] = useState<number | null>(null);
  const isMember = me !== undefined;
  useEffect(() => {
    if (!isMember) return;
    let isNeeded = true;
    const take = ({ judgements, seq }: JudgementsPage): boolean => {
      if (!exercise.add({ judgements }, seq)) return false;
      setReadAt(beginnings);
      return true;
    };
    void reader.read("judgements", take, () => isNeeded);
    return () => {
      isNeeded = false;
    };
  }, [beginnings, exercise, isMember, reader]);

  const held = useExercise((state) => state.judgements);
  // After a new beginning, what was held before is better than nothing until it has been read again.
  const judgements = readAt === beginnings ? held : exercise.getFormer().judgements;
  const memberId = me?.id;
  return useMemo(() => {
    if (readAt === null || memberId === undefined) return undefined;
    return (injectId, optionId) => judgements[judgementKey({ injectId, optionId, memberId })];
  }, [judgements, memberId, readAt]);
}
