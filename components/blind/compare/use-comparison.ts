"use client";

import { useMemo } from "react";
import { useExercise } from "@/lib/client/hooks";
import { bundleable } from "@/lib/domain/blind/arrange";
import { compareBundlings, type Comparison } from "@/lib/domain/blind/compare";
import { fewestHandedIn, type Sitting } from "@/lib/domain/blind/sitting";
import type { PolicyOption } from "@/lib/domain/options/option";

export type Compared = {
  comparison: Comparison;
  /** In the order of the comparison. */
  options: PolicyOption[];
  /** How many accepted options nobody put into a group, of which nothing can be said. */
  leftOut: number;
};

/** What was revealed, compared on the options that are still to be bundled; null where there are fewer than two of them. */
export function useComparison({ revealed }: Sitting): Compared | null {
  const all = useExercise((state) => state.options);
  return useMemo(() => {
    const grouped = new Set(revealed.flatMap(({ groups }) => groups.flatMap(({ optionIds }) => optionIds)));
    const standing = bundleable(all);
    const options = standing.filter(({ id }) => grouped.has(id));
    if (options.length < 2 || revealed.length < fewestHandedIn) return null;
    const ids = options.map(({ id }) => id);
    return { comparison: compareBundlings(ids, revealed), options, leftOut: standing.length - options.length };
  }, [all, revealed]);
}
