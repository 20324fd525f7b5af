"use client";

import { LinkButton } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { Pill } from "@/components/ui/pill";
import { Skeleton } from "@/components/ui/skeleton";
import { useExercise } from "@/lib/client/hooks";
import type { Rehearsal } from "@/lib/domain/rehearsals/rehearsal";
import { crowdWords } from "./crowd-words";
import { ResetRehearsal } from "./rehearsal-acts";
import { RehearseExercise } from "./rehearse-exercise";
import { useRehearsal } from "./use-rehearsal";

/** On a draft's console, for organizers: the rehearsal that is held of it, or the way to one. */
export function RehearsalSection() {
  const { rehearsal, isUnreachable } = useRehearsal(true);
  const isDraft = useExercise((state) => state.exercise.status === "draft");
  if (!isDraft && !rehearsal) return null;
  return (
    <section aria-labelledby="rehearsal" className="flex flex-col gap-3 rounded-xl border border-line bg-card p-5">
      <h2 id="rehearsal" className="text-lg">
        Rehearsal
      </h2>
      {isUnreachable && (
        <Notice tone="warn">Whether it is being rehearsed is not known at this moment; it is asked again.</Notice>
      )}
      {rehearsal === undefined && !isUnreachable && <Skeleton className="h-10" />}
      {rehearsal === null && (
        <div className="flex flex-wrap items-center justify-between gap-4">
          <p className="max-w-[52ch] text-sm text-soft">
            Run it in minutes with a simulated crowd, before people come: in a copy, so that this exercise and its log
            stay as they are.
          </p>
          <RehearseExercise />
        </div>
      )}
      {rehearsal && <Running rehearsal={rehearsal} />}
    </section>
  );
}

function Running({ rehearsal }: { rehearsal: Rehearsal }) {
  const { slug, status, isPaused, startedById, startedAt, minutes, isMine } = rehearsal;
  const alias = useExercise((state) => state.members[startedById]?.alias);
  return (
    <div className="flex flex-wrap items-center justify-between gap-4">
      <div className="flex max-w-[52ch] flex-col gap-1 text-sm">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Pill tone={status === "open" && !isPaused ? "live" : "neutral"}>{isPaused ? "paused" : status}</Pill>
          <span>
            Begun by{" "}
            <b dir="auto" className="font-semibold">
              {alias ?? "an organizer"}
            </b>{" "}
            <LocalTime at={startedAt} />, for {minutes} minutes.
          </span>
        </p>
        <p className="text-soft">{crowdWords(rehearsal)}</p>
        {!isMine && <p className="text-soft">You were no organizer when it began. Reset it to take part.</p>}
      </div>
      <div className="flex flex-wrap gap-2">
        {isMine ? (
          <LinkButton size="sm" variant="primary" href={`/exercises/${slug}/console`}>
            Watch the rehearsal
          </LinkButton>
        ) : (
          <ResetRehearsal rehearsal={rehearsal} />
        )}
      </div>
    </div>
  );
}
