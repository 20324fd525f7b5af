"use client";

import { useEffect, useState } from "react";
import { useLive } from "./live-provider";
import { Results } from "@/lib/domain/ratings/results";
import type { Round } from "@/lib/domain/rounds/round";

const firstWaitMs = 300;
const longestWaitMs = 5_000;

/**
 * What a rating round has come to; asked for again while it is being worked out, and once the round reveals it.
 * Undefined until the first answer, and where there is no round.
 */
export function useResults(round: Round | undefined, brought?: Results): Results | undefined {
  const { slug } = useLive();
  const [found, setFound] = useState(brought);
  const roundId = round?.id;
  const isRevealed = round?.revealedAt !== null;
  const isKnown =
    found?.roundId === roundId && (found?.status === "ready" || (found?.status === "sealed" && !isRevealed));
  useEffect(() => {
    if (roundId === undefined || isKnown) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const ask = async (waitMs: number): Promise<void> => {
      const answer = await read(slug, roundId, stop.signal).catch(() => null);
      if (stop.signal.aborted || answer === "refused") return;
      if (answer) setFound(answer);
      if (answer?.status === "ready") return;
      if (answer?.status === "sealed" && !isRevealed) return;
      timer = setTimeout(() => void ask(Math.min(waitMs * 1.5, longestWaitMs)), waitMs);
    };
    void ask(firstWaitMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [isKnown, isRevealed, roundId, slug]);
  return found?.roundId === roundId ? found : undefined;
}

async function read(slug: string, roundId: string, signal: AbortSignal): Promise<Results | "refused" | null> {
  const response = await fetch(`/api/v1/exercises/${slug}/results/${roundId}`, { signal });
  if (response.status >= 400 && response.status < 500 && response.status !== 429) return "refused";
  return response.ok ? Results.parse(await response.json()) : null;
}
