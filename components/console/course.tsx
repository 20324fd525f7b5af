"use client";

import { clsx } from "clsx";
import { DuplicateExercise } from "@/components/rehearsals/duplicate-exercise";
import { RehearsalSection } from "@/components/rehearsals/rehearsal-section";
import { WhatWasLearned } from "@/components/rehearsals/rehearsal-summary";
import { LocalTime } from "@/components/ui/local-time";
import { PageHeader } from "@/components/ui/page-header";
import { useExercise, useMe, useServerNow } from "@/lib/client/hooks";
import { type ExerciseStatus, exerciseStatuses } from "@/lib/domain/exercise/setup";
import { Announce } from "./announce";
import { AtAGlance } from "./at-a-glance";
import { Checklist } from "./checklist";
import { NextStep } from "./next-step";
import { beforeOpening, beforePublishing } from "./readiness";
import { RoundControls } from "./round-controls";

/** Where the exercise stands between draft and published, and the step that comes next. */
export function Course() {
  const state = useExercise((whole) => whole);
  const now = useServerNow(10_000);
  const isOrganizer = useMe()?.role === "organizer";
  const { status, rehearsalOf } = state.exercise;
  const isRehearsal = rehearsalOf !== null;
  const isOver = status === "closed" || (status === "open" && state.rounds.every(({ phase }) => phase === "closed"));
  return (
    <>
      <PageHeader title="Course" />
      <Stages />
      <div className="mt-8 grid items-start gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
        <div className="flex flex-col gap-8">
          {isRehearsal && isOrganizer && isOver && <WhatWasLearned />}
          {status === "open" && <RoundControls />}
          {status === "draft" && (
            <section aria-labelledby="checks">
              <h2 id="checks" className="mb-3 text-xl">
                Before it opens
              </h2>
              <Checklist checks={beforeOpening(state, now)} />
            </section>
          )}
          {!isRehearsal && status !== "draft" && status !== "published" && (
            <section aria-labelledby="checks">
              <h2 id="checks" className="mb-3 text-xl">
                Before it is published
              </h2>
              <Checklist checks={beforePublishing(state)} />
            </section>
          )}
          {!isRehearsal && isOrganizer && <RehearsalSection />}
          {isOrganizer ? (
            <NextStep />
          ) : (
            <p className="text-sm text-soft">
              Organizers open, close and publish the exercise; you are here as a moderator.
            </p>
          )}
        </div>
        <div className="flex flex-col gap-8">
          <AtAGlance />
          <Announce />
          {!isRehearsal && isOrganizer && (
            <p>
              <DuplicateExercise />
            </p>
          )}
        </div>
      </div>
    </>
  );
}

const words: Record<ExerciseStatus, string> = {
  draft: "Draft",
  open: "Open",
  closed: "Closed",
  published: "Published",
};

function Stages() {
  const { status, createdAt, openedAt, closedAt, publishedAt } = useExercise((state) => state.exercise);
  const times: Record<ExerciseStatus, number | null> = {
    draft: createdAt,
    open: openedAt,
    closed: closedAt,
    published: publishedAt,
  };
  const reached = exerciseStatuses.indexOf(status);
  return (
    <ol className="grid grid-cols-2 gap-x-1 gap-y-4 sm:grid-cols-4">
      {exerciseStatuses.map((stage, place) => {
        const at = times[stage];
        return (
          <li key={stage} aria-current={stage === status ? "step" : undefined}>
            <span
              aria-hidden
              className={clsx(
                "mb-2 block h-1 rounded-full",
                place < reached ? "bg-soft" : place === reached ? "bg-accent" : "bg-line",
              )}
            />
            <p className={clsx("text-sm", place === reached ? "font-semibold" : "text-soft")}>{words[stage]}</p>
            <p className="text-xs text-soft">{at !== null && place <= reached ? <LocalTime at={at} /> : " "}</p>
          </li>
        );
      })}
    </ol>
  );
}
