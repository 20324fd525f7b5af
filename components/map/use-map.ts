"use client";

import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { dotsOf, regionsOf } from "@/lib/domain/map/dots";

/** What the map shows, from the live state. */
export function useMap() {
  const { slug } = useLive();
  const axes = useExercise((state) => state.exercise.axes);
  const options = useExercise((state) => state.options);
  const narratives = useExercise((state) => state.narratives);
  const members = useExercise((state) => state.members);
  return {
    axes,
    dots: dotsOf({ options, narratives, members }),
    regions: regionsOf({ options, narratives }),
    optionsHref: `/exercises/${slug}/options`,
  };
}
