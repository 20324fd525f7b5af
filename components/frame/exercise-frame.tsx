"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { InjectCalls } from "@/components/injects/inject-calls";
import { RehearsalBand } from "@/components/rehearsals/rehearsal-band";
import { ClockCalls } from "@/components/rounds/clock-calls";
import { Bell } from "@/components/attention/bell";
import { ExerciseClock } from "@/components/rounds/exercise-clock";
import { OpenNow } from "@/components/rounds/open-now";
import { RoundStrip } from "@/components/rounds/round-strip";
import { Pill } from "@/components/ui/pill";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { useTellZone } from "@/lib/client/use-tell-zone";
import { ModerationLink } from "@/components/moderation/moderation-link";
import { AboutExercise } from "./about-exercise";
import { ConnectionState } from "./connection-state";
import { BottomBar, RoomNav } from "./room-nav";
import { useWaiting } from "./use-waiting";
import { useStay } from "./use-stay";
import { WhoAmI } from "./who-am-i";

/**
 * Around every room: which exercise, which round, until when, who am I here, what can I do now, is
 * this live. Pages render into `main`, which gives them their width and padding.
 */
export function ExerciseFrame({ children }: { children: ReactNode }) {
  const { slug } = useLive();
  useTellZone();
  useStay();
  const waiting = useWaiting();
  const isOverview = usePathname() === `/exercises/${slug}`;
  return (
    <div className="flex min-h-dvh flex-col pb-(--bottom-bar)">
      <a
        href="#main"
        className="sr-only z-50 rounded-lg bg-accent font-semibold text-on-accent focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:px-4 focus:py-2"
      >
        Skip to content
      </a>
      <Masthead waiting={waiting} />
      <RehearsalBand />
      <ClockCalls />
      <InjectCalls />
      <section
        aria-label="This exercise"
        className="page-width flex flex-wrap items-baseline justify-between gap-x-6 pt-3 print:hidden"
      >
        {/* The overview begins with it. */}
        {!isOverview && (
          <p className="text-sm lg:hidden">
            <OpenNow />
          </p>
        )}
        <AboutExercise />
        <ModerationLink label="Log of moderation" />
      </section>
      <main
        id="main"
        tabIndex={-1} // A room that fills the window leaves nothing below it, so that only what is in it scrolls.
        className="page-width flex-1 pt-4 pb-16 outline-none sm:pt-6 md:has-data-fills-window:flex md:has-data-fills-window:flex-col md:has-data-fills-window:pb-3"
      >
        {children}
      </main>
      <BottomBar waiting={waiting} />
    </div>
  );
}

function Masthead({ waiting }: { waiting: number }) {
  const { slug } = useLive();
  const title = useExercise((state) => state.exercise.title);
  const isRehearsal = useExercise((state) => state.exercise.rehearsalOf !== null);
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-card print:static">
      <div className="page-width flex min-h-13 items-center gap-4 max-sm:gap-3">
        <Link href="/" className="font-read text-[1.0625rem] font-bold max-md:hidden">
          Sandtable
        </Link>
        <Link
          href={`/exercises/${slug}`}
          dir="auto"
          className="line-clamp-2 min-w-0 flex-1 md:min-w-40 lg:min-w-48 text-[0.9375rem] leading-tight font-medium max-md:font-read max-md:text-[1.0625rem] max-md:font-semibold md:border-s md:border-line md:ps-4"
        >
          {title}
        </Link>
        {isRehearsal && <Pill tone="warn">rehearsal</Pill>}
        <div className="min-w-0 max-md:hidden">
          <ExerciseClock layout="line" />
        </div>
        <div className="md:hidden">
          <ExerciseClock layout="stacked" />
        </div>
        <ConnectionState />
        <Bell />
        <WhoAmI />
      </div>
      <div className="page-width flex h-10 items-center justify-between gap-6 border-t border-line/60 max-md:hidden print:hidden">
        <RoomNav waiting={waiting} />
        <p className="truncate text-[0.8125rem] max-lg:hidden">
          <OpenNow />
        </p>
      </div>
      <ConnectionState isBanner />
      <RoundStrip size="line" />
    </header>
  );
}
