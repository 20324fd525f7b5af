"use client";

import { useEffect, useState } from "react";
import { useLive } from "@/lib/client/live-provider";
import type { Revision } from "@/lib/domain/options/option";

/** Every revision of an option, the first first: what the page brought along, and read anew when another has come. */
export function useRevisions(number: number, initial: Revision[], current: number | undefined): Revision[] {
  const { slug } = useLive();
  const [revisions, setRevisions] = useState(initial);
  const isBehind = current !== undefined && current > (revisions.at(-1)?.number ?? 0);

  useEffect(() => {
    if (!isBehind) return;
    let isCurrent = true;
    void fetch(`/api/v1/exercises/${slug}/options/${number}/revisions`, { cache: "no-store" })
      .then((response) => (response.ok ? (response.json() as Promise<{ revisions: Revision[] }>) : null))
      .then((page) => page && isCurrent && setRevisions(page.revisions))
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [current, isBehind, number, slug]);
  return revisions;
}
