"use client";

import { useCallback, useEffect, useState } from "react";
import { useLive } from "@/lib/client/live-provider";
import { ChainState } from "@/lib/domain/archive/chain-state";

/** Has the server hold the log to its seals, at first and whenever it is asked. */
export function useChain() {
  const { slug } = useLive();
  const [chain, setChain] = useState<ChainState | null>(null);
  const [status, setStatus] = useState<"asking" | "idle" | "failed" | "offline">("asking");

  const verify = useCallback(
    async (signal?: AbortSignal): Promise<void> => {
      setStatus("asking");
      const response = await fetch(`/api/v1/exercises/${slug}/chain`, { cache: "no-store", signal }).catch(() => null);
      const parsed = ChainState.safeParse(await response?.json().catch(() => null));
      if (signal?.aborted) return;
      if (parsed.success) setChain(parsed.data);
      setStatus(parsed.success ? "idle" : response ? "failed" : "offline");
    },
    [slug],
  );
  useEffect(() => {
    const stop = new AbortController();
    void Promise.resolve().then(() => verify(stop.signal));
    return () => stop.abort();
  }, [verify]);
  return { chain, status, verify };
}
