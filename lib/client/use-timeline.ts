"use client";

import { useEffect, useState } from "react";
import { useExercise } from "./hooks";
import { emptyTimeline, extended, type Timeline } from "@/lib/domain/replay/timeline";
import { Batch } from "@/lib/realtime/messages";
import { useLive } from "./live-provider";

const waitsMs = [500, 1_500, 4_000];
const newsAfterMs = 1_000;

/** Why the log could not be read on: no network, no leave, or anything else. */
export type LogFault = "offline" | "forbidden" | "failed";

/** `part` is how much of the log is there, from 0 to 1; `isWhole` stays true while news is added. */
export type LoadedLog = {
  timeline: Timeline;
  part: number;
  isWhole: boolean;
  fault: LogFault | null;
  tryAgain: () => void;
};

/**
 * The log as the viewer may see it, read page by page from its beginning, and further as something happens. After a fault it
 * goes on where it stopped: when it is told to, or by itself when the network is back.
 */
export function useTimeline(): LoadedLog {
  const { slug, exercise } = useLive();
  const liveSeq = useExercise((state) => state.seq);
  const [timeline, setTimeline] = useState(emptyTimeline);
  const [isWhole, setIsWhole] = useState(false);
  const [fault, setFault] = useState<LogFault | null>(null);
  const isBehind = timeline.lastSeq < liveSeq;

  // A page at a time: the timeline that it makes asks for the next.
  useEffect(() => {
    if (!isBehind || fault !== null) return;
    const stop = new AbortController();
    const load = async (): Promise<void> => {
      const wanted = exercise.getState().seq;
      const page = await readPage(slug, timeline.lastSeq, stop.signal);
      if (stop.signal.aborted) return;
      if (typeof page === "string") return setFault(page);
      setTimeline(extended(timeline, page.events, page.to));
      if (page.to >= wanted) setIsWhole(true);
    };
    // What happens now comes in flurries, which are read together.
    const timer = setTimeout(() => void load(), isWhole ? newsAfterMs : 0);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [exercise, fault, isBehind, isWhole, slug, timeline]);

  useEffect(() => {
    if (fault !== "offline") return;
    const again = () => setFault(null);
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [fault]);

  const part = liveSeq === 0 ? 0 : Math.min(1, timeline.lastSeq / liveSeq);
  return { timeline, part, isWhole, fault, tryAgain: () => setFault(null) };
}

async function readPage(slug: string, since: number, signal: AbortSignal): Promise<Batch | LogFault> {
  for (const waitMs of [...waitsMs, null]) {
    const response = await fetch(`/api/v1/exercises/${slug}/events?since=${since}`, { signal }).catch(() => null);
    if (signal.aborted) return "failed";
    if (response?.ok) {
      const page = Batch.safeParse(await response.json().catch(() => null));
      return page.data ?? "failed";
    }
    if (response && [401, 403, 404].includes(response.status)) return "forbidden";
    if (!response && !navigator.onLine) return "offline";
    // The server may be starting again, or be asked too often.
    if (waitMs !== null) await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
  return "failed";
}
