"use client";

import { useEffect, useState } from "react";
import { useLive } from "@/lib/client/live-provider";
import type { Id } from "@/lib/domain/primitives";
import { columnsOf } from "./columns";

const shownForMs = 1_700;
const nobody = new Set<Id>();

/** Cards that have just come to another column, whoever moved them. */
export function useArrivals(): Set<Id> {
  const { exercise } = useLive();
  const [arrivedIds, setArrivedIds] = useState(nobody);

  useEffect(() => {
    const read = () =>
      new Map(
        columnsOf(exercise.getState()).flatMap((column) => column.cards.map(({ option }) => [option.id, column.id])),
      );
    let before = read();
    let seq = exercise.getState().seq;
    let timer: ReturnType<typeof setTimeout>;
    const unsubscribe = exercise.subscribe(() => {
      if (exercise.getState().seq === seq) return;
      ({ seq } = exercise.getState());
      const now = read();
      const moved = [...now].filter(([id, columnId]) => before.get(id) !== columnId).map(([id]) => id);
      before = now;
      if (moved.length === 0) return;
      setArrivedIds(new Set(moved));
      clearTimeout(timer);
      timer = setTimeout(() => setArrivedIds(nobody), shownForMs);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [exercise]);

  return arrivedIds;
}
