"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useLive } from "@/lib/client/live-provider";
import { type Gaps, type NamedGap, sayMore } from "@/lib/domain/coverage/gaps";
import { optionsInGapPath } from "./coverage-paths";
import { GapActions } from "./gap-call";

const shownAtFirst = 8;

/** What is missing, in sentences, what matters most first; each leads to the options, a call for them, or a new one. */
export function GapList({ gaps: { named, more } }: { gaps: Gaps }) {
  const [isWhole, setIsWhole] = useState(false);
  if (named.length === 0) {
    return (
      <p className="border-t border-line py-3">
        Nothing stands out: every instrument, every stakeholder and every quarter of the map has options of more than
        one author.
      </p>
    );
  }
  const rest = named.length - shownAtFirst;
  const unnamed = sayMore(more);
  return (
    <>
      <ul aria-labelledby="gaps" className="border-t border-line">
        {(isWhole ? named : named.slice(0, shownAtFirst)).map((gap) => (
          <GapRow key={JSON.stringify(gap.gap)} named={gap} />
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="quiet" size="sm" className="mt-2 -ms-2.5" onPress={() => setIsWhole(!isWhole)}>
          {isWhole ? "Fewer" : `Show ${rest} more`}
        </Button>
      )}
      {unnamed && (
        <p className="mt-2 text-sm text-soft">
          {unnamed}:{" "}
          <Link href="#grid" className="text-accent underline underline-offset-2">
            see the grid
          </Link>
          .
        </p>
      )}
    </>
  );
}

function GapRow({ named }: { named: NamedGap }) {
  const { slug } = useLive();
  const { gap, kind, voices, sentence } = named;
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
        <GapActions named={named} />
      </div>
    </li>
  );
}
