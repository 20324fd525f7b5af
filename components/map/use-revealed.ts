"use client";

import { useMemo } from "react";
import { useExercise } from "@/lib/client/hooks";
import { useResults } from "@/lib/client/use-results";
import { nothingRevealed, type Revealed } from "@/lib/domain/map/dots";
import { any, type MapQuery } from "@/lib/domain/map/query";
import { revealedOf } from "@/lib/domain/map/revealed";
import type { OpinionGroup, RatedRound } from "./map-filters";

type Found = { rounds: RatedRound[]; groups: OpinionGroup[]; revealed: Revealed };

/** What rating rounds have revealed, of the round and the group that are asked for; the last round of all members otherwise. */
export function useRevealed({ round, group }: Pick<MapQuery, "round" | "group">): Found {
  const all = useExercise((state) => state.rounds);
  const rated = all.flatMap(({ id, name, revealedAt }, at) =>
    revealedAt === null ? [] : [{ id, name, number: at + 1 }],
  );
  const chosen = rated.find(({ number }) => round !== any && String(number) === round) ?? rated.at(-1);
  const results = useResults(all.find(({ id }) => id === chosen?.id));
  const revealed = useMemo(() => {
    const place = group === any ? null : Number(group.replace(/^group-/, "")) - 1;
    return results?.status === "ready" ? revealedOf(results, Number.isInteger(place) ? place : null) : nothingRevealed;
  }, [group, results]);
  const groups =
    results?.status === "ready" && results.analysis.groups.isShown
      ? results.analysis.groups.sizes.map((size, at) => ({
          id: `group-${at + 1}`,
          name: `Group ${at + 1}, of ${size}`,
        }))
      : [];
  return { rounds: rated, groups, revealed };
}
