"use client";

import { Info } from "lucide-react";
import { useExercise } from "@/lib/client/hooks";

/** Where the content comes from, for every reader of a recreation. */
export function AboutExercise() {
  const provenance = useExercise((state) => state.exercise.provenance);
  if (!provenance) return null;
  return (
    <details className="group text-[0.8125rem] text-soft open:basis-full">
      <summary className="inline-flex items-center gap-1.5 rounded hover:text-ink pointer-coarse:min-h-9">
        <Info aria-hidden size={14} />
        About this exercise
      </summary>
      <p dir="auto" className="max-w-[76ch] py-1">
        {provenance}
      </p>
    </details>
  );
}
