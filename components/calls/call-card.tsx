"use client";

import { SeesPlace } from "@/components/attention/sees";
import { optionsInGapPath } from "@/components/coverage/coverage-paths";
import { sayVoices } from "@/components/coverage/say-voices";
import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { ConfirmDialog } from "@/components/editing/confirm-dialog";
import { MemberName } from "@/components/options/member-name";
import { OptionLink } from "@/components/options/option-link";
import { Button } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import Link from "next/link";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { newId } from "@/lib/client/new-id";
import { type Call, closesGap } from "@/lib/domain/calls/call";
import { nameOfGap } from "@/lib/domain/coverage/gap";
import type { CallProgress } from "@/lib/domain/pages";
import { AnswerCall } from "./answer-call";
import { CallState } from "./call-state";

/** A call for proposals: what is missing, what has been answered, and the way to answer. */
export function CallCard({ call, progress }: { call: Call; progress: CallProgress | undefined }) {
  const exercise = useExercise((state) => state.exercise);
  const { id, number, gap, text, issuedById, issuedAt, closedAt } = call;
  return (
    <li id={`call-${number}`} className="scroll-mt-36 border-b border-line py-4 target:bg-wash/70">
      <SeesPlace id={id} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="text-lg leading-snug">
          <span className="me-2 font-ui text-[0.8125rem] font-medium tracking-normal text-soft">CP-{number}</span>
          <span dir="auto">{nameOfGap(gap, exercise)}</span>
        </h3>
        <CallState call={call} progress={progress} />
      </div>
      <p className="mt-0.5 text-[0.8125rem] text-soft">
        Called for by <MemberName id={issuedById} /> <LocalTime at={issuedAt} style="relative" />
        {progress && <GapNow call={call} progress={progress} />}
      </p>
      <LinkedMarkdown text={text} size="compact" className="mt-2" />
      {progress && progress.answers.length > 0 && (
        <ul
          aria-label={`Answers to CP-${number}`}
          className="mt-2 flex flex-col gap-1 border-s-2 border-accent ps-3 text-sm"
        >
          {progress.answers.map((option) => (
            <li key={option.id} className="animate-arrive">
              <OptionLink option={option} /> <span className="text-soft">by</span> <MemberName id={option.authorId} />
            </li>
          ))}
        </ul>
      )}
      {closedAt === null && (
        <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 empty:hidden">
          <AnswerCall call={call} />
          <CloseCall call={call} />
        </div>
      )}
    </li>
  );
}

function GapNow({ call: { gap, before }, progress: { voices } }: { call: Call; progress: CallProgress }) {
  const { slug } = useLive();
  const words = sayVoices(voices);
  const isClosed = closesGap(before, voices);
  return (
    <>
      {" · "}
      {voices.options === 0 ? (
        "still no option"
      ) : (
        <>
          {isClosed ? "now " : "still "}
          <Link href={optionsInGapPath(slug, gap)} className="underline underline-offset-2">
            {words}
          </Link>
        </>
      )}
    </>
  );
}

function CloseCall({ call: { id, number } }: { call: Call }) {
  const canClose = useAllowed("close-call");
  if (!canClose) return null;
  return (
    <ConfirmDialog
      title={`Close CP-${number}?`}
      confirmLabel="Close the call"
      command={() => ({ id: newId(), type: "close-call", callId: id })}
      trigger={
        <Button size="sm" variant="quiet" aria-label={`Close the call CP-${number}`}>
          Close the call
        </Button>
      }
    >
      <p>It stays readable with its answers, and nobody is asked to answer it any more. You can call for it anew.</p>
    </ConfirmDialog>
  );
}
