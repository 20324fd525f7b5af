"use client";

import { FileArchive } from "lucide-react";
import { DropZone, FileTrigger, type FileDropItem, ProgressBar } from "react-aria-components";
import { Button, LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { largestArchive } from "@/lib/domain/archive/manifest";
import { sayBytes } from "@/lib/domain/injects/files";
import { countOf } from "@/lib/domain/report/words";
import { RefusedArchive } from "./refused-archive";
import { useOpenArchive } from "./use-open-archive";

const types = [".zip", "application/zip"];

/** Takes up an exercise from its archive: chosen or dropped, sent, checked, and there. */
export function OpenArchive() {
  const { state, open, giveUp, startOver } = useOpenArchive();
  if (state.step === "opened") {
    return (
      <Notice tone="success" title="It is whole, and it is here">
        <p>{countOf(state.events, "event")}, each as it was sealed. You have the seat of its organizer.</p>
        <div className="mt-3 flex flex-wrap gap-2">
          <LinkButton variant="primary" href={`/exercises/${state.slug}`}>
            Go to the exercise
          </LinkButton>
          <Button onPress={startOver}>Open another one</Button>
        </div>
      </Notice>
    );
  }
  if (state.step === "sending" || state.step === "checking") {
    const percent = Math.round(state.share * 100);
    return (
      <div className="flex flex-col gap-3 rounded-xl border border-line bg-card p-6">
        <ProgressBar value={percent} isIndeterminate={state.step === "checking"} aria-label={state.name}>
          <p className="flex justify-between gap-4 text-sm">
            <span className="min-w-0 truncate" dir="auto">
              {state.name}
            </span>
            <span className="shrink-0 text-soft tabular-nums">{state.step === "sending" && `${percent} %`}</span>
          </p>
          <div className="mt-2 h-1.5 overflow-hidden rounded-full bg-wash">
            <div
              className={state.step === "checking" ? "h-full w-full animate-pulse bg-accent/60" : "h-full bg-accent"}
              style={state.step === "sending" ? { width: `${percent}%` } : undefined}
            />
          </div>
        </ProgressBar>
        <p role="status" className="text-sm text-soft">
          {state.step === "sending"
            ? "On its way."
            : "Every part and every event is checked, then the log is played. A long one takes minutes."}
        </p>
        {state.step === "sending" && (
          <Button size="sm" className="self-start" onPress={giveUp}>
            Give up
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-5">
      {state.step === "refused" && <RefusedArchive name={state.name} error={state.error} />}
      {state.step === "too-large" && (
        <Notice tone="danger">
          “{state.name}” is larger than {sayBytes(largestArchive)}, which no archive is.
        </Notice>
      )}
      {state.step === "unreachable" && (
        <Notice tone="danger">
          The server cannot be reached. Nothing was changed; choose the file again when you are back online.
        </Notice>
      )}
      <DropZone
        aria-label="An archive"
        onDrop={({ items }) => {
          const dropped = items.find((item): item is FileDropItem => item.kind === "file");
          if (dropped) void dropped.getFile().then(open);
        }}
        className="flex flex-col items-center gap-4 rounded-xl border border-dashed border-edge px-6 py-12 text-center data-drop-target:border-accent data-drop-target:bg-accent/7 data-focus-visible:outline-2 data-focus-visible:outline-accent"
      >
        <FileArchive aria-hidden size={28} className="text-soft" />
        <p className="font-read text-lg">Drop a file that ends in .sandtable.zip here</p>
        <FileTrigger acceptedFileTypes={types} onSelect={(files) => files?.[0] && void open(files[0])}>
          <Button variant="primary">Choose a file</Button>
        </FileTrigger>
        <p className="max-w-[44ch] text-[0.8125rem] text-soft">
          Its members come under their aliases and without accounts. Nothing is written unless all of it is as it was.
        </p>
      </DropZone>
    </div>
  );
}
