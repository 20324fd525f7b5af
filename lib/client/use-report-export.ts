"use client";

import { useEffect, useRef, useState } from "react";
import { type ExportFormat, ReportExport } from "@/lib/domain/report/exports";
import { refusalOf } from "./send-command";

const askAgainAfterMs = 500;
const unreachable = "The server cannot be reached. Try again when you are back online.";

export type Making =
  | { step: "none" }
  | { step: "making"; progress: number }
  | { step: "ready"; file: ReportExport }
  | { step: "failed"; problem: string };

/**
 * A file of the report: has it made, follows how far it is, and gives it to the browser to save as soon as it is there.
 * Asked again, it gives the file once more, or a new one where the report has changed.
 */
export function useReportExport(slug: string, format: ExportFormat) {
  const [making, setMaking] = useState<Making>({ step: "none" });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const address = `/api/v1/exercises/${slug}/exports`;

  async function make(): Promise<void> {
    stop.current?.abort();
    const { signal } = (stop.current = new AbortController());
    setMaking({ step: "making", progress: 0 });
    try {
      let file = await ask(address, signal, { format });
      while (file.state === "waiting" || file.state === "making") {
        setMaking({ step: "making", progress: file.progress });
        await new Promise((resolve) => setTimeout(resolve, askAgainAfterMs));
        file = await ask(`${address}/${file.id}`, signal);
      }
      if (signal.aborted) return;
      if (file.state === "failed") return setMaking({ step: "failed", problem: file.problem ?? unreachable });
      setMaking({ step: "ready", file });
      save(`${address}/${file.id}/file`);
    } catch (error) {
      if (!signal.aborted)
        setMaking({ step: "failed", problem: error instanceof Refused ? error.message : unreachable });
    }
  }

  return { making, make: () => void make() };
}

export type ReportMaker = ReturnType<typeof useReportExport>;

class Refused extends Error {}

async function ask(address: string, signal: AbortSignal, body?: object): Promise<ReportExport> {
  const response = await fetch(address, {
    signal,
    ...(body && { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  if (response.ok) return ReportExport.parse(await response.json());
  throw new Refused(refusalOf(await response.json()).message);
}

function save(href: string): void {
  const link = document.createElement("a");
  link.href = href;
  link.download = "";
  link.click();
}
