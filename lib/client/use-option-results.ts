"use client";

import { useEffect, useState } from "react";
import { OptionResults } from "@/lib/domain/ratings/results";
import type { Round } from "@/lib/domain/rounds/round";
import { useLive } from "./live-provider";

const askAgainAfterMs = 500;
const renewAfterMs = 4_000;

/**
 * What the ratings of one option come to in a round; asked for again while it is being worked out, when the round
 * reveals it, and when the viewer's own answer (`mineAt`, when it was given) may open it to them. Where a round that goes on can be
 * seen, it is renewed. Undefined until the first answer.
 */
export function useOptionResults(
  round: Round | undefined,
  number: number,
  mineAt: number | undefined,
): OptionResults | undefined {
  const { slug, exercise } = useLive();
  const [found, setFound] = useState<{ key: string; results: OptionResults }>();
  const roundId = round?.id;
  const isRevealed = round !== undefined && round.revealedAt !== null;
  const isLive = round !== undefined && !isRevealed && round.reveals !== "at-end";
  const key = `${roundId}/${number}`;
  useEffect(() => {
    if (roundId === undefined) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    let askedAt = -1;
    const ask = async (): Promise<void> => {
      const { seq } = exercise.getState();
      // Nothing has happened since: nobody has rated.
      const answer = seq === askedAt ? null : await read(slug, key, stop.signal).catch(() => null);
      if (stop.signal.aborted || answer === "refused") return;
      if (answer) {
        askedAt = seq;
        setFound({ key, results: answer });
      }
      if (answer?.status === "reckoning") askedAt = -1;
      if (answer?.status === "reckoning" || (answer === null && askedAt < 0))
        timer = setTimeout(() => void ask(), askAgainAfterMs);
      else if (isLive) timer = setTimeout(() => void ask(), renewAfterMs);
    };
    void ask();
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [exercise, isLive, isRevealed, key, mineAt, roundId, slug]);
  return found?.key === key ? found.results : undefined;
}

async function read(slug: string, key: string, signal: AbortSignal): Promise<OptionResults | "refused" | null> {
  const response = await fetch(`/api/v1/exercises/${slug}/results/${key}`, { signal });
  if (response.status >= 400 && response.status < 500 && response.status !== 429) return "refused";
  return response.ok ? OptionResults.parse(await response.json()) : null;
}
