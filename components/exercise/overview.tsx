"use client";

import Link from "next/link";
import { LatestAnnouncement } from "@/components/announcements/latest-announcement";
import { LatestInject } from "@/components/injects/latest-inject";
import { OpenCalls } from "@/components/calls/open-calls";
import { CalendarLink } from "@/components/attention/calendar-link";
import { SeesPlace } from "@/components/attention/sees";
import { SinceYouLeftShort } from "@/components/attention/since-you-left-short";
import { SmallMap } from "@/components/map/small-map";
import { OptionsSkeleton } from "@/components/options/all-options";
import { RoundPlan } from "@/components/rounds/round-plan";
import { Skeleton } from "@/components/ui/skeleton";
import { useExercise } from "@/lib/client/hooks";
import { useAllCards } from "@/lib/client/use-held";
import { Brief } from "./brief";
import { Latest } from "./latest";
import { MembersSummary } from "./members-summary";
import { NarrativesSummary } from "./narratives-summary";
import { NowBox } from "./now-box";
import { TakeawaysSummary } from "./takeaways-summary";

/** Where am I, what is open, what is new. */
export function Overview() {
  const question = useExercise((state) => state.exercise.question);
  const slug = useExercise((state) => state.exercise.slug);
  const exerciseId = useExercise((state) => state.exercise.id);
  const isWhole = useAllCards();
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <div className="flex min-w-0 flex-col gap-8">
        <div>
          <p className="kicker mb-2">The question</p>
          <h1 dir="auto" className="text-[1.75rem] leading-[1.16] sm:text-[2.375rem]">
            {question}
          </h1>
        </div>
        <NowBox isWhole={isWhole} />
        <LatestAnnouncement />
        <LatestInject />
        <OpenCalls />
        <SinceYouLeftShort />
        <SeesPlace id={exerciseId} />
        <div>
          <RoundPlan />
          <CalendarLink />
        </div>
        <Reading isWhole={isWhole} />
      </div>
      <div className="flex min-w-0 flex-col gap-10">
        <section aria-labelledby="map">
          <h2 id="map" className="mb-2 flex items-baseline justify-between gap-4 text-lg">
            The map
            <Link
              href={`/exercises/${slug}/map`}
              className="font-ui text-[0.8125rem] font-medium tracking-normal text-accent hover:underline"
            >
              Open the map
            </Link>
          </h2>
          {isWhole ? <SmallMap /> : <Skeleton className="aspect-square w-full" />}
        </section>
        <NarrativesSummary />
        <MembersSummary />
      </div>
    </div>
  );
}

/** What is most worth reading comes first: the brief at the start, the argument while it runs, the takeaways at the end. */
function Reading({ isWhole }: { isWhole: boolean }) {
  const status = useExercise((state) => state.exercise.status);
  const isStart = useExercise((state) => state.exercise.status === "open" && state.optionCount === 0);
  if (status === "draft") return <Brief />;
  return (
    <>
      {isStart && <Brief />}
      {status !== "open" && <TakeawaysSummary />}
      {isWhole ? <Latest /> : <OptionsSkeleton />}
      {!isStart && <Brief />}
    </>
  );
}
