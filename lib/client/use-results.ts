"use client";

import { useEffect, useState } from "react";
import { useLive } from "./live-provider";
import { Results } from "@/lib/domain/ratings/results";
import type { Round } from "@/lib/domain/rounds/round";

const firstWaitMs = 300;
const longestWaitMs = 5_000;
const renewAfterMs = 5_000;

/**
 * What a rating round has come to; asked for again while it is being worked out, once the round reveals it, and from
 * time to time where a round that goes on can be seen. Undefined until the first answer, and where there is no round.
 * `brought` is what the page brought along, as JSON.
 */
export function useResults(round: Round | undefined, brought: string | null = null): Results | undefined {
  const { slug } = useLive();
  const [found, setFound] = useState(() => (brought === null ? undefined : (JSON.parse(brought) as Results)));
  const { id: roundId, revealedAt = null } = round ?? {};
  const isFinal = found?.roundId === roundId && found !== undefined && isLastWord(found, revealedAt);
  useEffect(() => {
    if (roundId === undefined || isFinal) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const ask = async (waitMs: number): Promise<void> => {
      const answer = await readResults(slug, roundId, stop.signal).catch(() => null);
      if (stop.signal.aborted || answer === "refused") return;
      if (answer) setFound(answer);
      if (answer && isLastWord(answer, revealedAt)) return;
      const isSoFar = answer?.status === "ready" && revealedAt === null;
      const nextMs = isSoFar ? renewAfterMs : waitMs;
      timer = setTimeout(() => void ask(Math.min(waitMs * 1.5, longestWaitMs)), nextMs);
    };
    void ask(firstWaitMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [isFinal, revealedAt, roundId, slug]);
  return found?.roundId === roundId ? found : undefined;
}

/** Whether asking again would tell nothing else: what was worked out before the round ended is not the whole. */
function isLastWord(results: Results, revealedAt: number | null): boolean {
  if (results.status === "sealed") return revealedAt === null;
  return results.status === "ready" && revealedAt !== null && results.madeAt >= revealedAt;
}

/** What a rating round has come to, as it is now; null where the server cannot be reached. */
export async function readResults(
  slug: string,
  roundId: string,
  signal: AbortSignal,
): Promise<Results | "refused" | null> {
  const response = await fetch(`/api/v1/exercises/${slug}/results/${roundId}`, { signal });
  if (response.status >= 400 && response.status < 500 && response.status !== 429) return "refused";
  return response.ok ? Results.parse(await response.json()) : null;
}
