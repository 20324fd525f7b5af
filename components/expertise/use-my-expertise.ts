"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useSave } from "@/components/editing/use-save";
import { type CommandError, useExercise, useMe } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { type Level, type Levels, type Topic, topicsOf } from "@/lib/domain/expertise/expertise";

/** An arrow key passes over levels that are not meant; what stands this long is. */
const settlesAfterMs = 400;

export type MyExpertise = {
  levels: Levels;
  choose: (topic: Topic, level: Level) => void;
  takeBack: () => void;
  isSaving: boolean;
  error: CommandError | null;
};

const nothing: Levels = {};

/** What the viewer has said they know, and a way to say it that is saved at once, all of it each time. */
export function useMyExpertise(): MyExpertise {
  const me = useMe();
  const { instruments, stakeholders } = useExercise((state) => state.exercise);
  const said = useExercise((state) => state.expertise[me?.id ?? ""]) ?? nothing;
  const { save, isPending, error } = useSave();
  // What was chosen and is not on the server yet; it wins over what another device says meanwhile.
  const [chosen, setChosen] = useState<Levels | null>(null);
  const latest = useRef<Levels | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isSending = useRef(false);

  // One after the other, so that an older answer never comes to stand over a newer one.
  const flush = async (): Promise<void> => {
    clearTimeout(timer.current);
    const sent = latest.current;
    if (isSending.current || sent === null) return;
    isSending.current = true;
    const isDone = await save({ id: newId(), type: "state-expertise", levels: sent });
    isSending.current = false;
    if (latest.current !== sent) return flush();
    if (!isDone) return;
    latest.current = null;
    setChosen(null);
  };
  // Whoever goes on at once has chosen, too.
  const leave = useEffectEvent(() => void flush());
  useEffect(() => () => leave(), []);

  const say = (next: Levels): void => {
    latest.current = next;
    setChosen(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), settlesAfterMs);
  };
  const known = new Set<string>(topicsOf({ instruments, stakeholders }).map(({ topic }) => topic));
  const levels = chosen ?? said;
  return {
    levels,
    choose: (topic, level) => {
      const kept = Object.entries(latest.current ?? said).filter(([each]) => known.has(each));
      say({ ...Object.fromEntries(kept), [topic]: level });
    },
    takeBack: () => say({}),
    isSaving: isPending || (chosen !== null && error === null),
    error,
  };
}
