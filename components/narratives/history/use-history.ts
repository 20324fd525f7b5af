"use client";

import { useEffect, useState } from "react";
import { useLive } from "@/lib/client/live-provider";
import type { Narrative } from "@/lib/domain/narratives/narrative";
import { isVersion, NarrativeHistory } from "@/lib/domain/narratives/versions";

/** What was written in a narrative, the latest first: what the page brought along, read anew when something was written. */
export function useHistory({ number, version, lines }: Narrative, initial: NarrativeHistory) {
  const { slug } = useLive();
  const [history, setHistory] = useState(initial);
  const [state, setState] = useState<"idle" | "reading" | "unreachable">("idle");
  const [readLines, setReadLines] = useState(lines);
  const latest = history.entries.find(isVersion)?.number ?? 0;
  const isBehind = version > latest || lines !== readLines;

  useEffect(() => {
    if (!isBehind) return;
    let isCurrent = true;
    void readPage(slug, number, null).then((page) => {
      if (!page || !isCurrent) return;
      setHistory((held) => renewed(held, page));
      setReadLines(lines);
    });
    return () => {
      isCurrent = false;
    };
  }, [isBehind, version, lines, number, slug]);

  const readEarlier = async (): Promise<void> => {
    const last = history.entries.at(-1);
    if (!last) return;
    setState("reading");
    const page = await readPage(slug, number, last.seq);
    setState(page ? "idle" : "unreachable");
    if (page) setHistory((held) => ({ ...page, entries: [...held.entries, ...page.entries] }));
  };
  return { ...history, state, readEarlier };
}

/** What was held with the latest part of it read anew; that alone where there is a hole between the two. */
function renewed(held: NarrativeHistory, latest: NarrativeHistory): NarrativeHistory {
  const end = latest.entries.at(-1)?.seq ?? 0;
  const rest = held.entries.filter(({ seq }) => seq < end);
  if (rest.length === 0 || rest.length === held.entries.length) return latest;
  return { entries: [...latest.entries, ...rest], hasEarlier: held.hasEarlier };
}

async function readPage(slug: string, number: number, before: number | null): Promise<NarrativeHistory | null> {
  const query = before === null ? "" : `?before=${before}`;
  try {
    const address = `/api/v1/exercises/${slug}/narratives/${number}/revisions${query}`;
    const response = await fetch(address, { cache: "no-store" });
    return response.ok ? NarrativeHistory.parse(await response.json()) : null;
  } catch {
    return null;
  }
}
