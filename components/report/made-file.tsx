"use client";

import { FileDown, RotateCw } from "lucide-react";
import { ProgressBar } from "react-aria-components";
import { Button } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import type { Making, ReportMaker } from "@/lib/client/use-report-export";
import { DownloadRow } from "./download-link";

type MadeFileProps = { maker: ReportMaker; name: string; what: string };

/** A file that takes a while to make: it is followed until it is there, and then stays to be had again. */
export function MadeFile({ maker: { making, make }, name, what }: MadeFileProps) {
  const isMaking = making.step === "making";
  return (
    <DownloadRow name={name} what={what}>
      {isMaking ? (
        <Progress name={name} progress={making.progress} />
      ) : (
        <Button size="sm" onPress={make} aria-label={`${making.step === "failed" ? "Try again:" : "Download"} ${name}`}>
          {making.step === "failed" ? <RotateCw aria-hidden size={15} /> : <FileDown aria-hidden size={15} />}
          {making.step === "failed" ? "Try again" : making.step === "ready" ? "Download again" : "Download"}
        </Button>
      )}
      <Outcome name={name} making={making} />
    </DownloadRow>
  );
}

function Progress({ name, progress }: { name: string; progress: number }) {
  return (
    <ProgressBar value={progress} aria-label={`${name} is being made`} className="w-32">
      {({ percentage = 0 }) => (
        <>
          <span className="mb-1 flex justify-between text-[0.8125rem] text-soft tabular-nums">
            <span>Being made …</span>
            <span>{percentage} %</span>
          </span>
          <span className="block h-1.5 overflow-hidden rounded-full bg-line">
            <span
              className="block h-full rounded-full bg-accent transition-[width] duration-300 motion-reduce:transition-none"
              style={{ width: `${Math.max(4, percentage)}%` }}
            />
          </span>
        </>
      )}
    </ProgressBar>
  );
}

/** What has come of it, read out when there is a pause. */
function Outcome({ name, making }: { name: string; making: Making }) {
  return (
    <div role="status" className="basis-full text-[0.8125rem] empty:hidden">
      {making.step === "ready" && making.file.madeAt !== null && (
        <p className="text-soft">
          {name}, made <LocalTime at={making.file.madeAt} />, {sizeOf(making.file.size ?? 0)}
        </p>
      )}
      {making.step === "failed" && <p className="text-danger">{making.problem}</p>}
    </div>
  );
}

/** Bytes as people say them: "155 kB", "1.2 MB". */
function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
