"use client";

import { clsx } from "clsx";
import { ChevronDown } from "lucide-react";
import Link from "next/link";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { Coverage, Voices } from "@/lib/domain/coverage/coverage";
import { gapKindOf } from "@/lib/domain/coverage/gap";
import { gapInCell } from "@/lib/domain/coverage/gaps";
import type { TermNames } from "./coverage-grid";
import { optionsInGapPath } from "./coverage-paths";
import { CellCall } from "./gap-call";
import { sayVoices } from "./say-voices";

/** The grid as it can be read on a phone: a line for each stakeholder, which opens to its instruments. */
export function CoverageByStakeholder({ coverage, names }: { coverage: Coverage; names: TermNames }) {
  const { slug } = useLive();
  const exercise = useExercise((state) => state.exercise);
  const most = Math.max(1, ...coverage.grid.flatMap(({ cells }) => cells.map(({ options }) => options)));
  return (
    <ul className="border-t border-line">
      {coverage.grid.map(({ stakeholder, options, authors, cells }) => (
        <li key={stakeholder} className="border-b border-line">
          <details className="group">
            <summary className="flex min-h-11 cursor-pointer list-none items-center gap-3 py-2 [&::-webkit-details-marker]:hidden">
              <ChevronDown
                aria-hidden
                size={16}
                className="shrink-0 -rotate-90 text-soft transition-transform group-open:rotate-0"
              />
              <bdi className="min-w-0 flex-1 font-medium wrap-anywhere">{names.stakeholders.get(stakeholder)}</bdi>
              <VoicesWords voices={{ options, authors }} />
            </summary>
            <ul className="flex flex-col pb-2 ps-7">
              {cells.map(({ instrument, ...voices }) => {
                const gap = gapInCell(stakeholder, instrument, voices, exercise);
                return (
                  <li key={instrument} className="relative flex min-h-11 items-center gap-x-3 text-sm">
                    {voices.options === 0 ? (
                      <bdi className="w-26 shrink-0 text-soft wrap-anywhere">{names.instruments.get(instrument)}</bdi>
                    ) : (
                      <Link
                        href={optionsInGapPath(slug, { stakeholderId: stakeholder, instrumentId: instrument })}
                        dir="auto"
                        className="w-26 shrink-0 underline decoration-line underline-offset-4 wrap-anywhere after:absolute after:inset-0"
                      >
                        {names.instruments.get(instrument)}
                      </Link>
                    )}
                    <span aria-hidden className="h-2 w-14 shrink-0 rounded-sm bg-wash">
                      <span
                        className={clsx("block h-full rounded-sm", voices.authors === 1 ? "bg-warn" : "bg-accent")}
                        style={{ width: `${(voices.options / most) * 100}%` }}
                      />
                    </span>
                    <VoicesWords voices={voices} />
                    {gap && <CellCall named={gap} className="z-10 -me-2" />}
                  </li>
                );
              })}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

function VoicesWords({ voices }: { voices: Voices }) {
  const gap = gapKindOf(voices);
  return (
    <span
      className={clsx(
        "ms-auto text-end text-[0.8125rem] tabular-nums",
        gap === "one-voice" ? "font-medium text-warn" : "text-soft",
      )}
    >
      {sayVoices(voices)}
    </span>
  );
}
