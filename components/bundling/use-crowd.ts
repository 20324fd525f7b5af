"use client";

import { useMemo } from "react";
import { useExercise } from "@/lib/client/hooks";
import { useResults } from "@/lib/client/use-results";
import type { OptionAnalysis } from "@/lib/domain/analysis/analysis";
import type { Id } from "@/lib/domain/primitives";
import { isRated } from "@/lib/domain/rounds/round";

/** What the crowd thinks of each option, by the last round that has revealed it; empty before. */
export function useCrowd(): ReadonlyMap<Id, OptionAnalysis> {
  const rounds = useExercise((state) => state.rounds);
  const results = useResults(rounds.findLast((round) => isRated(round) && round.revealedAt !== null));
  return useMemo(() => {
    const found = results?.status === "ready" ? results.analysis.options : [];
    return new Map(found.map((option) => [option.optionId, option]));
  }, [results]);
}
