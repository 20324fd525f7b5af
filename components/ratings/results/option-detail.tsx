"use client";

import Link from "next/link";
import { optionPath } from "@/components/options/option-path";
import { useLive } from "@/lib/client/live-provider";
import { useExercise } from "@/lib/client/hooks";
import type { Summary } from "@/lib/domain/analysis/analysis";
import { countOf } from "@/lib/domain/report/words";
import { ScoreSummary } from "../score-summary";
import { inScores } from "@/lib/domain/ratings/score-words";
import { criterionOf, type ResultRow } from "@/lib/domain/ratings/findings/rows";
import { mindOf } from "@/lib/domain/ratings/findings/words";

/** All that is known of how one option was scored. */
export function OptionDetail({ row }: { row: ResultRow }) {
  const { slug } = useLive();
  const criteria = useExercise((state) => state.exercise.criteria);
  const { abstentions } = row.found;
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2 xl:grid-cols-4">
        {criteria.map((criterion) => {
          const found = criterionOf(row, criterion.id);
          if (!found) return null;
          return (
            <div key={criterion.id} className="min-w-0">
              <ScoreSummary criterion={criterion} found={found} />
              {found.summary && <Figures summary={found.summary} />}
            </div>
          );
        })}
      </div>
      <p className="text-[0.8125rem] text-soft">
        {abstentions === 0
          ? "Nobody said that they cannot judge it."
          : `${countOf(abstentions, "analyst")} said that they cannot judge it.`}{" "}
        <Link
          href={`${optionPath(slug, row.option.number)}#ratings`}
          className="text-accent underline underline-offset-2"
        >
          The reasons that were given
        </Link>
      </p>
    </div>
  );
}

function Figures({ summary }: { summary: Summary }) {
  const { interval, meanDeviation, weightedMedian } = summary;
  return (
    <p className="mt-1 text-[0.8125rem] text-soft">
      <span className="text-ink">{mindOf(summary)}</span>: answers lie {meanDeviation.toFixed(1)} steps from the median
      on average.{" "}
      {interval.from === interval.to
        ? `Chance leaves the median where it is.`
        : `By chance alone it could lie from ${inScores(interval.from)} to ${inScores(interval.to)}.`}
      {weightedMedian !== null && ` Weighted by expertise it is ${inScores(weightedMedian)}.`}
    </p>
  );
}
