"use client";

import { useEffect, useState } from "react";
import { useLive } from "@/lib/client/live-provider";
import { Participation } from "@/lib/domain/participation/participation";

const pauseMs = 2_500;
const atMostEveryMs = 10_000;
const atLeastEveryMs = 60_000;

export type ParticipationRead = { participation: Participation | null; isFailed: boolean };

/**
 * Who takes part, asked again a while after something has happened, and every minute, since silence is no event;
 * null until it is known. `region` narrows the activity alone.
 */
export function useParticipation(region: string | null): ParticipationRead {
  const { slug, exercise } = useLive();
  const [read, setRead] = useState<ParticipationRead>({ participation: null, isFailed: false });

  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let due = Number.POSITIVE_INFINITY;
    let askedAt = 0;
    const query = region === null ? "" : `?region=${encodeURIComponent(region)}`;
    const ask = async (): Promise<void> => {
      due = Number.POSITIVE_INFINITY;
      askedAt = Date.now();
      askBy(askedAt + atLeastEveryMs);
      const address = `/api/v1/exercises/${slug}/participation${query}`;
      const response = await fetch(address, { signal: stop.signal, cache: "no-store" });
      if (!response.ok) throw new Error(String(response.status));
      const participation = Participation.parse(await response.json());
      if (!stop.signal.aborted) setRead({ participation, isFailed: false });
    };
    const fail = (): void => {
      if (stop.signal.aborted) return;
      setRead(({ participation }) => ({ participation, isFailed: true }));
      askBy(Date.now() + atMostEveryMs);
    };
    const askBy = (at: number): void => {
      if (at >= due) return;
      due = at;
      clearTimeout(timer);
      timer = setTimeout(() => void ask().catch(fail), at - Date.now());
    };
    askBy(Date.now());
    const unlisten = exercise.listen(() => askBy(Math.max(Date.now() + pauseMs, askedAt + atMostEveryMs)));
    return () => {
      unlisten();
      clearTimeout(timer);
      stop.abort();
    };
  }, [exercise, slug, region]);
  return read;
}
