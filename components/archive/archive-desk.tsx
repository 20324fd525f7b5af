"use client";

import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { useExercise, useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { whyNotWhole } from "@/lib/domain/policy";
import { ChainCard } from "./chain-card";
import { useDownload } from "./use-download";

const holds = [
  "All that happened, event by event: options, revisions, threads, narratives, injects and their files",
  "What each rating round came to, with the reasons that are shown, without names",
  "The report, for people and for programs",
  "Members under their aliases, with the region and field they chose to tell",
];
const leavesOut = [
  "Accounts, names and mail addresses; invitations that could be used",
  "Who answered what in rating rounds: of an answer there is its place and its seal, nothing else",
  "Words that were deleted, and who was erased",
  "Drafts, what members have read, and when they were there",
];

/** The exercise as one file, and whether its log is what was written. */
export function ArchiveDesk() {
  const isOrganizer = useMe()?.role === "organizer";
  return (
    <>
      <PageHeader
        title="Archive"
        lede="The whole exercise as one file. On any Sandtable it opens again, and replays and reports as it does here."
      />
      {isOrganizer ? <Desk /> : <Notice>Organizers take an archive along; you are here as a moderator.</Notice>}
    </>
  );
}

function Desk() {
  const { slug } = useLive();
  const { status, rehearsalOf } = useExercise((state) => state.exercise);
  const { download, isPending, error } = useDownload(`/api/v1/exercises/${slug}/archive`, `${slug}.sandtable.zip`);
  const refusal = whyNotWhole("archive", "organizer", { status, rehearsalOf });
  return (
    <div className="flex max-w-[52rem] flex-col gap-8">
      <ChainCard />
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <Listed title="What it holds">{holds}</Listed>
        <Listed title="What stays here">{leavesOut}</Listed>
      </div>
      <div className="flex flex-col items-start gap-3 border-t border-line pt-6">
        <Button variant="primary" isPending={isPending} isDisabled={refusal !== null} onPress={() => void download()}>
          <Download aria-hidden size={16} />
          Download the archive
        </Button>
        {refusal && <p className="text-sm text-soft">{refusal.message}</p>}
        {error && (
          <Notice tone="danger" title={error.message}>
            {error.details.length > 0 && (
              <ul className="mt-1 list-disc ps-5">
                {error.details.map(({ path, message }) => (
                  <li key={path + message}>{message}</li>
                ))}
              </ul>
            )}
          </Notice>
        )}
        <p className="measure text-[0.8125rem] text-soft">
          A file of some megabytes. Whoever has it can read the exercise: keep it as you would keep its minutes.
        </p>
      </div>
    </div>
  );
}

function Listed({ title, children }: { title: string; children: ReactNode[] }) {
  return (
    <section>
      <h2 className="text-lg">{title}</h2>
      <ul className="mt-2 flex list-disc flex-col gap-1.5 ps-4 text-sm marker:text-edge">
        {children.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
