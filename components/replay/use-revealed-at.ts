"use client";

import { useEffect, useState } from "react";
import { useLive } from "@/lib/client/live-provider";
import { readResults } from "@/lib/client/use-results";
import { nothingRevealed, type Revealed } from "@/lib/domain/map/dots";
import { revealedOf } from "@/lib/domain/map/revealed";
import type { Id } from "@/lib/domain/primitives";
import { lastRevealed } from "@/lib/domain/replay/last-revealed";
import type { Round } from "@/lib/domain/rounds/round";

const againAfterMs = 2_000;

/** The round whose seal was broken last by then, none where it is undefined; and whether what it revealed is on its way. */
export type RevealedAt = { round: Round | undefined; revealed: Revealed; isOnItsWay: boolean };

/**
 * What rating rounds had revealed at a moment, of which `rounds` are the rounds; of each it is read once, beside the log,
 * and again while it is being worked out. What the viewer is refused stays unseen.
 */
export function useRevealedAt(rounds: readonly Round[]): RevealedAt {
  const { slug } = useLive();
  const [found, setFound] = useState<Record<Id, Revealed>>({});
  const round = lastRevealed(rounds);
  const roundId = round?.id;
  const isOnItsWay = roundId !== undefined && !(roundId in found);

  useEffect(() => {
    if (!isOnItsWay) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const read = async (): Promise<void> => {
      const results = await readResults(slug, roundId, stop.signal).catch(() => null);
      if (stop.signal.aborted) return;
      const keep = (revealed: Revealed): void => setFound((before) => ({ ...before, [roundId]: revealed }));
      if (results === "refused") keep(nothingRevealed);
      else if (results?.status === "ready") keep(revealedOf(results, null));
      else timer = setTimeout(() => void read(), againAfterMs);
    };
    void read();
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [isOnItsWay, roundId, slug]);

  const revealed = (roundId !== undefined && found[roundId]) || nothingRevealed;
  return { round, revealed, isOnItsWay };
}
