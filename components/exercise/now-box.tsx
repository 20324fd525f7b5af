"use client";

import { ExpertisePrompt } from "@/components/expertise/expertise-prompt";
import { LinkButton } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { LocalTime } from "@/components/ui/local-time";
import { Countdown } from "@/components/rounds/countdown";
import { useSituation } from "@/components/rounds/use-situation";
import { useExercise, useMe } from "@/lib/client/hooks";
import { nextActions } from "./next-actions";

/** What is open now, until when, and where to begin, which only who has all options can tell. */
export function NowBox({ isWhole }: { isWhole: boolean }) {
  const { status, role, rounds, current, line, activities, isPaused, longer } = useSituation();
  const me = useMe();
  const slug = useExercise((state) => state.exercise.slug);
  const options = Object.values(useExercise((state) => state.options));
  const actions = isWhole ? nextActions({ status, role, activities, memberId: me?.id, options }) : [];

  return (
    <section aria-label="Now" className="rounded-xl border border-line bg-card px-4 py-4 sm:px-5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-[1_1_20rem]">
          <p className="font-semibold">{line.rest ? `${line.head}: ${line.rest}` : line.head}</p>
          {current ? (
            <p className="mt-0.5 text-sm text-soft">
              <Countdown until={current.closesAt ?? 0} className="text-ink" /> left in {current.name}
              {isPaused ? (
                ", once it goes on."
              ) : (
                <>
                  , until <LocalTime at={current.closesAt ?? 0} />.
                </>
              )}
            </p>
          ) : null}
          {longer.map(({ roundId, until }) => (
            <p key={roundId} className="mt-0.5 text-sm">
              You have more time in {rounds.find(({ id }) => id === roundId)?.name}: <Countdown until={until} /> left,
              until <LocalTime at={until} />.
            </p>
          ))}
          {current?.purpose && (
            <p dir="auto" className="mt-0.5 text-sm text-soft">
              {current.purpose}
            </p>
          )}
        </div>
        {!isWhole && <Skeleton className="h-10 w-56" />}
        {actions.length > 0 && (
          <div className="flex flex-wrap gap-2">
            {actions.map((action, position) => (
              <LinkButton
                key={action.path}
                href={`/exercises/${slug}${action.path}`}
                variant={position === 0 ? "primary" : "secondary"}
              >
                {action.label}
              </LinkButton>
            ))}
          </div>
        )}
      </div>
      <ExpertisePrompt />
    </section>
  );
}
