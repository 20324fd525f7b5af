"use client";

import Link from "next/link";
import { Countdown } from "@/components/rounds/countdown";
import { AllOptions } from "@/components/options/all-options";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { Skeleton } from "@/components/ui/skeleton";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { useMyRatings } from "@/lib/client/use-ratings";
import { isProposed } from "@/lib/domain/options/option";
import { isWholeAnswer } from "@/lib/domain/ratings/rating";
import type { Round } from "@/lib/domain/rounds/round";
import { whenRevealed } from "../reveal-words";

/** In place of results: the round is still to come. */
export function NotOpenYet({ round }: { round: Round }) {
  return (
    <EmptyState title={`“${round.name}” is not open yet`}>
      {round.opensAt === null ? (
        "Options are rated in it once the exercise gets there."
      ) : (
        <>
          Options are rated in it from <LocalTime at={round.opensAt} />.
        </>
      )}
    </EmptyState>
  );
}

/** In place of results: people are rating, and nobody sees what the others think. */
export function Sealed({ round }: { round: Round }) {
  const mayRate = useAllowed("rate-option");
  const { slug } = useLive();
  return (
    <div className="rounded-xl border border-line bg-card px-5 py-6">
      <h2 className="text-xl">“{round.name}” is sealed</h2>
      <p className="measure mt-2 font-read text-[1.0625rem] leading-normal">{whenRevealed(round)}</p>
      {round.closesAt !== null && (
        <p className="mt-2 text-sm text-soft">
          It ends <LocalTime at={round.closesAt} />, in <Countdown until={round.closesAt} />. What the crowd thinks then
          appears here by itself.
        </p>
      )}
      {mayRate && (
        <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-3 border-t border-line pt-4">
          <AllOptions>
            <OwnProgress round={round} />
          </AllOptions>
          <LinkButton variant="primary" href={`/exercises/${slug}/rate`}>
            Rate the options
          </LinkButton>
        </div>
      )}
    </div>
  );
}

function OwnProgress({ round }: { round: Round }) {
  const options = useExercise((state) => state.options);
  const criteria = useExercise((state) => state.exercise.criteria);
  const mine = useMyRatings();
  const asked = Object.values(options).filter(isProposed);
  if (!mine) return <Skeleton className="h-5 w-40" />;
  const done = asked.filter(({ id }) => {
    const answer = mine(round.id, id);
    return answer !== undefined && isWholeAnswer(answer, criteria);
  }).length;
  return (
    <p className="text-sm font-semibold tabular-nums">
      {asked.length === 0 ? "There is nothing to rate yet" : `You have rated ${done} of ${asked.length}`}
    </p>
  );
}

/** In place of results: the round has ended, and they are on their way. */
export function Reckoning({ round }: { round: Round }) {
  return (
    <div role="status" className="rounded-xl border border-line bg-card px-5 py-6">
      <h2 className="text-xl">“{round.name}” is being worked out</h2>
      <p className="mt-2 text-sm text-soft">
        This takes a few seconds with dozens of analysts, and longer with thousands. It appears here by itself.
      </p>
      <Skeleton className="mt-5 h-5 w-full" />
      <Skeleton className="mt-3 h-5 w-4/5" />
      <Skeleton className="mt-3 h-5 w-11/12" />
    </div>
  );
}

/** Above what there is of one round: another one is being rated. */
export function OtherRound({ round }: { round: Round }) {
  const { slug } = useLive();
  return (
    <p className="mb-5 rounded-lg border border-line bg-wash px-4 py-2.5 text-sm">
      “{round.name}” is being rated
      {round.closesAt !== null && (
        <>
          {" "}
          until <LocalTime at={round.closesAt} />
        </>
      )}
      . What follows is of another round.{" "}
      <Link href={`/exercises/${slug}/ratings?round=${round.id}`} className="text-accent underline underline-offset-2">
        How it stands
      </Link>
    </p>
  );
}
