"use client";

import { useEffect, useRef, useState } from "react";
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
  const send = useRef<() => void>(undefined);
  // Whoever goes on at once has chosen, too.
  useEffect(() => () => send.current?.(), []);

  const say = (next: Levels): void => {
    latest.current = next;
    setChosen(next);
    clearTimeout(timer.current);
    send.current = () => {
      clearTimeout(timer.current);
      send.current = undefined;
      void save({ id: newId(), type: "state-expertise", levels: next }).then((isDone) => {
        // Something newer is on its way already, or what failed stays as it is, to be sent with the next.
        if (isDone && latest.current === next) setChosen(null);
      });
    };
    timer.current = setTimeout(() => send.current?.(), settlesAfterMs);
  };
  const known = new Set<string>(topicsOf({ instruments, stakeholders }).map(({ topic }) => topic));
  const levels = chosen ?? said;
  return {
    levels,
    choose: (topic, level) => {
      const base = latest.current !== null && chosen !== null ? latest.current : said;
      const kept = Object.entries(base).filter(([each]) => known.has(each));
      say({ ...Object.fromEntries(kept), [topic]: level });
    },
    takeBack: () => say({}),
    isSaving: isPending || (chosen !== null && error === null),
    error,
  };
}
