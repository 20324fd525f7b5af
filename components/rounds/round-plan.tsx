"use client";

import { clsx } from "clsx";
import { LocalTime } from "@/components/ui/local-time";
import { Pill } from "@/components/ui/pill";
import type { Round } from "@/lib/domain/rounds/round";
import { formatLength } from "./lengths";
import { RoundStrip, stageOf } from "./round-strip";
import { useSituation } from "./use-situation";
import { activityWords } from "./what-is-open";

/** All rounds with their names, and, opened, with their dates and what each is for. */
export function RoundPlan() {
  const { rounds, current, now, status } = useSituation();
  const isOver = status === "closed" || status === "published";
  return (
    <section aria-label="Rounds">
      <RoundStrip />
      <p aria-hidden className="mt-2 flex flex-wrap gap-x-2 text-[0.8125rem] text-soft">
        {rounds.map((round, position) => (
          <span key={round.id} className="flex gap-x-2">
            <span className={clsx(round === current && "font-semibold text-ink")}>{round.name}</span>
            {position < rounds.length - 1 && <span className="opacity-50">·</span>}
          </span>
        ))}
      </p>
      <details className="mt-1 text-[0.8125rem]">
        <summary className="w-fit rounded py-1 text-soft hover:text-ink">Dates, and what each round is for</summary>
        <ol className="mt-1 border-t border-line">
          {rounds.map((round) => (
            <li
              key={round.id}
              className={clsx(
                "grid gap-x-5 gap-y-0.5 border-b border-line py-2 sm:grid-cols-[9rem_minmax(0,1fr)]",
                stageOf(round, now, isOver) === "done" && "text-soft",
              )}
            >
              <div>
                <b className="font-semibold">{round.name}</b> {round === current && <Pill tone="live">now</Pill>}
                <div className="text-soft">
                  <RoundDates round={round} />
                </div>
              </div>
              <div>
                <p dir="auto">{round.purpose}</p>
                <p className="text-soft">
                  {round.permits.length > 0
                    ? `Open to: ${round.permits.map((activity) => activityWords[activity]).join(", ")}`
                    : "For reading"}
                </p>
              </div>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

function RoundDates({ round }: { round: Round }) {
  if (round.opensAt === null || round.closesAt === null) return formatLength(round.lengthMs);
  return (
    <>
      <LocalTime at={round.opensAt} />
      <br />
      to <LocalTime at={round.closesAt} />
    </>
  );
}
