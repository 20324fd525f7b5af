"use client";

import Link from "next/link";
import { callPath } from "@/components/coverage/coverage-paths";
import { useCallProgress } from "@/components/coverage/use-coverage";
import { useExercise, useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { excerptOfText } from "@/lib/domain/attention/excerpt";
import type { Call } from "@/lib/domain/calls/call";
import { nameOfGap } from "@/lib/domain/coverage/gap";
import { countOf } from "@/lib/domain/report/words";
import { AnswerCall } from "./answer-call";
import { CallState } from "./call-state";

/** On the overview, while the exercise is open: what is called for. */
export function OpenCalls() {
  const me = useMe();
  const isOpen = useExercise((state) => state.exercise.status === "open");
  const calls = Object.values(useExercise((state) => state.calls))
    .filter(({ closedAt }) => closedAt === null)
    .toReversed();
  if (!me || !isOpen || calls.length === 0) return null;
  return <Listed calls={calls} />;
}

function Listed({ calls }: { calls: Call[] }) {
  const { slug } = useLive();
  const exercise = useExercise((state) => state.exercise);
  const { told } = useCallProgress();
  return (
    <section aria-labelledby="called-for">
      <h2 id="called-for" className="mb-2 text-2xl">
        Called for
      </h2>
      <ul className="border-t border-line">
        {calls.map((call) => {
          const progress = told?.calls[call.id];
          const answers = progress?.answers.length ?? 0;
          return (
            <li key={call.id} className="animate-arrive border-b border-line py-3">
              <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
                <Link href={callPath(slug, call.number)} className="min-w-0 hover:underline">
                  <span className="me-2 text-[0.8125rem] text-soft">CP-{call.number}</span>
                  <span dir="auto" className="font-read text-base font-semibold">
                    {nameOfGap(call.gap, exercise)}
                  </span>
                </Link>
                <CallState call={call} progress={progress} />
              </p>
              <p dir="auto" className="mt-0.5 font-read text-[0.9375rem] leading-snug text-soft">
                {excerptOfText(call.text)}
              </p>
              <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 empty:hidden">
                <AnswerCall call={call} />
                {answers > 0 && (
                  <Link
                    href={callPath(slug, call.number)}
                    className="text-sm text-accent underline-offset-2 hover:underline"
                  >
                    {countOf(answers, "answer")}
                  </Link>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
