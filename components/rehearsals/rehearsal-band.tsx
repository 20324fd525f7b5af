"use client";

import { clsx } from "clsx";
import { Clapperboard } from "lucide-react";
import Link from "next/link";
import { useExercise, useMe } from "@/lib/client/hooks";
import { crowdWords } from "./crowd-words";
import { EndRehearsal, ResetRehearsal } from "./rehearsal-acts";
import { useRehearsal } from "./use-rehearsal";

/** Says in every room of a rehearsal that it is one, and what its crowd does; nothing elsewhere. */
export function RehearsalBand() {
  const isRehearsal = useExercise((state) => state.exercise.rehearsalOf !== null);
  const isOrganizer = useMe()?.role === "organizer";
  const { rehearsal, isGone, isUnreachable } = useRehearsal(isRehearsal && isOrganizer);
  if (!isRehearsal) return null;
  const hasStopped = rehearsal?.crowd === "stopped" || rehearsal?.crowd === "failed";
  return (
    <section aria-label="Rehearsal" className="border-b border-warn/40 bg-warn/10 text-sm print:hidden">
      <div className="page-width flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2">
        <p className="flex min-w-0 flex-1 basis-72 items-start gap-2">
          <Clapperboard aria-hidden size={17} className="mt-0.5 shrink-0 text-warn" />
          <span>
            <b className="font-semibold">Rehearsal.</b>{" "}
            {isGone ? (
              "It has been ended, or begun again, by another organizer. Nothing in it can be done any more."
            ) : (
              <>
                <span role="status" className={clsx(hasStopped && "font-semibold text-warn")}>
                  {isUnreachable
                    ? "What its crowd does is not known at this moment; it is asked again."
                    : rehearsal && crowdWords(rehearsal)}
                </span>{" "}
                <span className="text-soft max-sm:hidden">
                  The exercise itself stays untouched, and no mail is sent.
                </span>
              </>
            )}{" "}
            {rehearsal && (
              <Link
                href={`/exercises/${rehearsal.original.slug}/console`}
                className="font-medium whitespace-nowrap text-accent hover:underline"
              >
                {isGone ? "Back to the exercise" : "To the exercise"}
              </Link>
            )}
          </span>
        </p>
        {rehearsal && !isGone && (
          <p className="flex gap-2">
            <ResetRehearsal rehearsal={rehearsal} />
            <EndRehearsal rehearsal={rehearsal} />
          </p>
        )}
      </div>
    </section>
  );
}
