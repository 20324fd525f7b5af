"use client";

import { ProgressBar } from "react-aria-components";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { LogFault } from "@/lib/client/use-timeline";

/** While the log is on its way: how much of it is there. */
export function LoadingLog({ part }: { part: number }) {
  return (
    <div className="flex flex-col gap-6">
      <ProgressBar
        value={part * 100}
        aria-label="Reading the log"
        className="rounded-xl border border-line bg-card p-5"
      >
        {({ percentage }) => (
          <>
            <p className="mb-2 text-sm text-soft">
              Reading the log, <span className="tabular-nums">{Math.round(percentage ?? 0)}%</span>
            </p>
            <span className="block h-1.5 overflow-hidden rounded-full bg-line">
              <span
                className="block h-full rounded-full bg-accent transition-[width]"
                style={{ width: `${percentage ?? 0}%` }}
              />
            </span>
          </>
        )}
      </ProgressBar>
      <Skeleton className="h-80 w-full" />
    </div>
  );
}

const faultWords: Record<LogFault, string> = {
  offline: "You are offline. The log is read on as soon as you are back.",
  forbidden: "You may no longer read this exercise. Ask its organizer, or go back to the overview.",
  failed: "The log could not be read. What has been read so far is kept.",
};

/** Why the log is not there, and what to do. */
export function LogNotice({ fault, onTryAgain }: { fault: LogFault; onTryAgain: () => void }) {
  return (
    <Notice tone={fault === "offline" ? "warn" : "danger"} className="mb-6">
      <p>{faultWords[fault]}</p>
      {fault !== "forbidden" && (
        <Button size="sm" onPress={onTryAgain} className="mt-2">
          Try again
        </Button>
      )}
    </Notice>
  );
}
