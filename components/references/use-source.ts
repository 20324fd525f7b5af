"use client";

import { useEffect, useState } from "react";
import { useLive } from "@/lib/client/live-provider";
import { nameOfReference, type Reference } from "@/lib/domain/references/reference";
import { ReferenceSource } from "@/lib/domain/references/source";

/** What a reference leads to; "missing" where it leads nowhere, "failed" where the server could not be asked. */
export type Found = ReferenceSource | "asking" | "missing" | "failed";

/** Asks what a reference leads to; `again` asks once more. */
export function useSource(reference: Reference): { found: Found; again: () => void } {
  const { slug } = useLive();
  const name = nameOfReference(reference);
  const [found, setFound] = useState<Found>("asking");
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const ask = async (): Promise<Found> => {
      const query = new URLSearchParams({ of: name });
      const response = await fetch(`/api/v1/exercises/${slug}/references?${query}`, { signal: stop.signal });
      if (response.status === 404 || response.status === 400) return "missing";
      return ReferenceSource.safeParse(await response.json()).data ?? "failed";
    };
    void ask()
      .catch((): Found => "failed")
      .then((next) => !stop.signal.aborted && setFound(next));
    return () => stop.abort();
  }, [slug, name, attempt]);
  const again = () => {
    setFound("asking");
    setAttempt((count) => count + 1);
  };
  return { found, again };
}
