"use client";

import { useEffect, useMemo, useState } from "react";
import { useLive } from "@/lib/client/live-provider";
import { readResults } from "@/lib/client/use-results";
import { nothingRevealed, type Revealed } from "@/lib/domain/map/dots";
import { revealedOf } from "@/lib/domain/map/revealed";
import type { Id } from "@/lib/domain/primitives";
import type { Round } from "@/lib/domain/rounds/round";

/** The round whose seal was broken last by then; none has been where it is undefined. */
export type RevealedAt = { round: Round | undefined; revealed: Revealed };

/**
 * What rating rounds had revealed at a moment, of which `rounds` are the rounds; of each it is read once, beside the log.
 * Where it cannot be had, nothing is.
 */
export function useRevealedAt(rounds: readonly Round[]): RevealedAt {
  const { slug } = useLive();
  const [found, setFound] = useState<Record<Id, Revealed>>({});
  const round = rounds
    .filter(({ revealedAt }) => revealedAt !== null)
    .toSorted((a, b) => a.revealedAt! - b.revealedAt!)
    .at(-1);
  const roundId = round?.id;
  const isWanted = roundId !== undefined && !(roundId in found);

  useEffect(() => {
    if (!isWanted) return;
    const stop = new AbortController();
    const read = async (): Promise<void> => {
      const results = await readResults(slug, roundId, stop.signal).catch(() => null);
      if (stop.signal.aborted) return;
      const isReady = results !== null && results !== "refused" && results.status === "ready";
      setFound((before) => ({ ...before, [roundId]: isReady ? revealedOf(results, null) : nothingRevealed }));
    };
    void read();
    return () => stop.abort();
  }, [isWanted, roundId, slug]);

  const revealed = (roundId !== undefined && found[roundId]) || nothingRevealed;
  return useMemo(() => ({ round, revealed }), [round, revealed]);
}
