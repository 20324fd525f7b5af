"use client";

import { useEffect, useState } from "react";
import { z } from "zod";
import { Debt } from "@/lib/domain/attention/owed";
import { useMe } from "./hooks";
import { useLive } from "./live-provider";

const Owed = z.object({ owed: z.array(Debt) });
const pauseMs = 2_500;
const askAgainAfterMs = 5_000;

export type OwedState = { debts: Debt[] | null; isFailed: boolean };

/** What the viewer still owes, asked again a moment after something has happened; null until it is known. */
export function useOwed(isWanted = true): OwedState {
  const { slug, exercise } = useLive();
  const isMember = useMe() !== undefined;
  const [state, setState] = useState<OwedState>({ debts: null, isFailed: false });

  useEffect(() => {
    if (!isMember || !isWanted) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      timer = undefined;
      const response = await fetch(`/api/v1/exercises/${slug}/owed`, { signal: stop.signal, cache: "no-store" });
      if (!response.ok) throw new Error(String(response.status));
      const { owed } = Owed.parse(await response.json());
      if (!stop.signal.aborted) setState({ debts: owed, isFailed: false });
    };
    const askIn = (ms: number): void => {
      timer ??= setTimeout(() => void ask().catch(fail), ms);
    };
    const fail = (): void => {
      if (stop.signal.aborted) return;
      setState(({ debts }) => ({ debts, isFailed: true }));
      askIn(askAgainAfterMs);
    };
    askIn(0);
    const unlisten = exercise.listen(() => askIn(pauseMs));
    return () => {
      unlisten();
      clearTimeout(timer);
      stop.abort();
    };
  }, [exercise, isMember, isWanted, slug]);
  return state;
}
