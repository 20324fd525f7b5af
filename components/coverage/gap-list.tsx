"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { useState } from "react";
import { IssueCall } from "@/components/calls/issue-call";
import { Button } from "@/components/ui/button";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { isSameGap } from "@/lib/domain/calls/call";
import type { NamedGap } from "@/lib/domain/coverage/gaps";
import { callPath, optionsInGapPath } from "./coverage-paths";

const shownAtFirst = 8;

/** What is missing, in sentences, what matters most first; each leads to the options, or to a call for proposals. */
export function GapList({ gaps }: { gaps: NamedGap[] }) {
  const [isWhole, setIsWhole] = useState(false);
  if (gaps.length === 0) {
    return (
      <p className="border-t border-line py-3">
        Nothing stands out: every instrument, every stakeholder and every quarter of the map has options of more than
        one author.
      </p>
    );
  }
  const rest = gaps.length - shownAtFirst;
  return (
    <>
      <ul aria-labelledby="gaps" className="border-t border-line">
        {(isWhole ? gaps : gaps.slice(0, shownAtFirst)).map((gap) => (
          <GapRow key={JSON.stringify(gap.gap)} named={gap} />
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="quiet" size="sm" className="mt-2 -ms-2.5" onPress={() => setIsWhole(!isWhole)}>
          {isWhole ? "Fewer" : `${rest} more`}
        </Button>
      )}
    </>
  );
}

function GapRow({ named }: { named: NamedGap }) {
  const { slug } = useLive();
  const { gap, kind, voices, sentence } = named;
  const calls = useExercise((state) => state.calls);
  const call = Object.values(calls).find((each) => each.closedAt === null && isSameGap(each.gap, gap));
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2.5">
      <p dir="auto" className="flex min-w-0 flex-[1_1_16rem] items-baseline gap-2.5 leading-snug">
        <span
          aria-hidden
          className={clsx(
            "size-2.5 shrink-0 rounded-full border-2 border-warn",
            kind === "one-voice" && "bg-warn/40",
            kind === "few" && "bg-warn",
          )}
        />
        <span>{sentence}.</span>
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 ps-5 text-sm">
        {voices.options > 0 && (
          <Link
            href={optionsInGapPath(slug, gap)}
            className="text-accent underline-offset-2 hover:underline max-sm:py-2"
            aria-label={`${voices.options === 1 ? "Read it" : `Read the ${voices.options}`}: ${sentence}`}
          >
            {voices.options === 1 ? "Read it" : `Read the ${voices.options}`}
          </Link>
        )}
        {call ? (
          <Link
            href={callPath(slug, call.number)}
            className="text-accent underline-offset-2 hover:underline max-sm:py-2"
          >
            CP-{call.number} calls for it
          </Link>
        ) : (
          <IssueCall named={named} />
        )}
      </div>
    </li>
  );
}
