"use client";

import { useMemo } from "react";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { dotsOf, nothingRevealed, regionsOf, type Revealed } from "@/lib/domain/map/dots";
import { type AxesChoice, viewOf } from "@/lib/domain/map/view";
import type { ExerciseState } from "@/lib/domain/state";

type Choice = { by?: "crowd" | "authors"; across?: AxesChoice };

type MapState = Pick<ExerciseState, "options" | "narratives" | "members" | "exercise">;

/** What the map shows, from the live state and what rating rounds have revealed: drawn by the crowd where that is known. */
export function useMap(revealed: Revealed = nothingRevealed, choice: Choice = {}) {
  const exercise = useExercise((state) => state.exercise);
  const options = useExercise((state) => state.options);
  const narratives = useExercise((state) => state.narratives);
  const members = useExercise((state) => state.members);
  return useMapOf({ exercise, options, narratives, members }, revealed, choice);
}

/** The same from any state, of another moment say. */
export function useMapOf(
  { exercise: { axes, criteria }, options, narratives, members }: MapState,
  revealed: Revealed,
  { by = "crowd", across = "map" }: Choice = {},
) {
  const { slug } = useLive();
  const [x, y] = across === "map" ? [] : [across.x, across.y];
  const view = useMemo(() => {
    const dots = dotsOf({ options, narratives, members }, revealed);
    const chosen = x === undefined || y === undefined ? "map" : { x, y };
    return viewOf({ axes, criteria, dots, hasCrowd: revealed.places !== null, by, across: chosen });
  }, [axes, criteria, options, narratives, members, revealed, by, x, y]);
  const regions = useMemo(() => regionsOf({ options, narratives }), [options, narratives]);
  return { view, regions, optionsHref: `/exercises/${slug}/options` };
}
