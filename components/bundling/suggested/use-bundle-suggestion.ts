"use client";

import { useEffect, useState } from "react";
import { useLive } from "@/lib/client/live-provider";
import { refusalOf } from "@/lib/client/send-command";
import { type Basis, BundleSuggestion } from "@/lib/domain/bundling/suggestion";

type Asked = { by: readonly Basis[]; count: number | null };
type Found = { key: string; suggestion: BundleSuggestion | null; problem: string | null };

const unreachable = "The server cannot be reached. Try again when you are back online.";

/** Bundles as they are suggested now. While another answer is awaited the last one stays, and `isAwaited`; `again` asks once more. */
export function useBundleSuggestion({ by, count }: Asked) {
  const { slug } = useLive();
  const [turn, setTurn] = useState(0);
  const [found, setFound] = useState<Found | null>(null);
  const query = `by=${by.join(",")}${count === null ? "" : `&count=${count}`}`;
  const key = `${query} ${turn}`;

  useEffect(() => {
    const stop = new AbortController();
    void ask(`/api/v1/exercises/${slug}/bundles?${query}`, stop.signal).then(
      (answer) => setFound((before) => ({ suggestion: before?.suggestion ?? null, ...answer, key })),
      () => stop.signal.aborted || setFound((before) => ({ suggestion: null, ...before, problem: unreachable, key })),
    );
    return () => stop.abort();
  }, [key, query, slug]);

  return {
    suggestion: found?.suggestion ?? null,
    problem: found?.key === key ? found.problem : null,
    isAwaited: found?.key !== key,
    again: () => setTurn((before) => before + 1),
  };
}

async function ask(
  address: string,
  signal: AbortSignal,
): Promise<Pick<Found, "problem"> & { suggestion?: BundleSuggestion }> {
  const response = await fetch(address, { signal, cache: "no-store" });
  const body: unknown = await response.json();
  if (!response.ok) return { problem: refusalOf(body).message };
  return { suggestion: BundleSuggestion.parse(body), problem: null };
}
