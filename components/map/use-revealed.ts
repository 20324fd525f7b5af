"use client";

import { useMemo } from "react";
import { groupLetter } from "@/lib/domain/ratings/findings/words";
import { useExercise } from "@/lib/client/hooks";
import { useResults } from "@/lib/client/use-results";
import type { Analysis } from "@/lib/domain/analysis/analysis";
import { nothingRevealed, type Revealed } from "@/lib/domain/map/dots";
import { any, type MapQuery } from "@/lib/domain/map/query";
import { revealedOf } from "@/lib/domain/map/revealed";
import type { Round } from "@/lib/domain/rounds/round";
import type { OpinionGroup, RatedRound } from "./map-filters";

type Found = {
  rounds: RatedRound[];
  groups: OpinionGroup[];
  revealed: Revealed;
  /** Whether there are results, which have not come yet. */
  isOnItsWay: boolean;
};

/** What rating rounds have revealed, of the round and the group that are asked for; the last round of all members otherwise. */
export function useRevealed({ round, group }: Pick<MapQuery, "round" | "group">, brought: string | null = null): Found {
  const all = useExercise((state) => state.rounds);
  const rated = useMemo(() => ratedRounds(all), [all]);
  const chosen = rated.find(({ number }) => round !== any && String(number) === round) ?? rated.at(-1);
  const results = useResults(chosen && all[chosen.number - 1], brought);
  const isOnItsWay = chosen !== undefined && results?.status !== "ready";
  return useMemo(() => {
    if (results?.status !== "ready") return { rounds: rated, groups: [], revealed: nothingRevealed, isOnItsWay };
    const groups = groupsOf(results.analysis);
    const place = groups.findIndex(({ id }) => id === group);
    return { rounds: rated, groups, revealed: revealedOf(results, place < 0 ? null : place), isOnItsWay };
  }, [group, isOnItsWay, rated, results]);
}

function ratedRounds(rounds: readonly Round[]): RatedRound[] {
  return rounds.flatMap(({ name, revealedAt }, at) => (revealedAt === null ? [] : [{ name, number: at + 1 }]));
}

function groupsOf({ groups }: Analysis): OpinionGroup[] {
  if (!groups.isShown) return [];
  return groups.sizes.map((size, at) => ({
    id: groupLetter(at).toLowerCase(),
    name: `Group ${groupLetter(at)}, of ${size}`,
  }));
}
