import { useEffect, useState } from "react";
import { ProcessFigures } from "@/lib/domain/operations/figures";

const everyMs = 5_000;
const patienceMs = 4_500;
/** A process that has not answered for so long has ended, or is one of too many to be met again. */
const forgottenAfterMs = 5 * 60_000;

/** What a process has said of itself, and when that came, by this device's clock. */
export type Heard = { figures: ProcessFigures; heardAt: number };

export type Told = {
  /** By `host:pid`: behind a proxy now one process answers, now another. */
  processes: Record<string, Heard>;
  /** Of the last question; "refused" when whoever asks is no administrator any more. */
  state: "answered" | "silent" | "refused";
  now: number;
};

export const nameOf = ({ process: { host, pid } }: ProcessFigures): string => `${host}:${pid}`;

/** Figures that renew themselves while somebody looks at them. */
export function useFigures(brought: ProcessFigures): Told {
  const [told, setTold] = useState<Told>(() =>
    heard({ processes: {}, state: "answered", now: brought.at }, brought, brought.at),
  );
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      clearTimeout(timer);
      if (document.hidden) return;
      const answer = await readFigures(stop.signal);
      if (stop.signal.aborted) return;
      const now = Date.now();
      setTold((before) =>
        typeof answer === "string" ? { ...before, state: answer, now } : heard(before, answer, now),
      );
      if (answer !== "refused") timer = setTimeout(() => void ask(), everyMs);
    };
    const look = (): void => void ask();
    document.addEventListener("visibilitychange", look);
    timer = setTimeout(look, everyMs);
    return () => {
      stop.abort();
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  return told;
}

function heard({ processes }: Told, figures: ProcessFigures, now: number): Told {
  const recent = Object.entries(processes).filter(([, { heardAt }]) => now - heardAt < forgottenAfterMs);
  return {
    processes: { ...Object.fromEntries(recent), [nameOf(figures)]: { figures, heardAt: now } },
    state: "answered",
    now,
  };
}

async function readFigures(stopped: AbortSignal): Promise<ProcessFigures | "silent" | "refused"> {
  try {
    const signal = AbortSignal.any([stopped, AbortSignal.timeout(patienceMs)]);
    const response = await fetch("/api/v1/admin/figures", { signal });
    if (response.status === 404 || response.status === 401) return "refused";
    return response.ok ? ProcessFigures.parse(await response.json()) : "silent";
  } catch {
    return "silent";
  }
}
