import type { CriterionOfOption } from "@/lib/domain/analysis/analysis";
import type { Criterion } from "@/lib/domain/ratings/criterion";
import { CountBars } from "./count-bars";
import { ScaleEnds } from "./scale-ends";
import { inScores } from "@/lib/domain/ratings/score-words";

/** How one criterion of an option was scored: a bar for each score, the median filled, and the same in words. */
export function ScoreSummary({ criterion, found }: { criterion: Criterion; found: CriterionOfOption }) {
  const { summary, n } = found;
  return (
    <div className="min-w-0">
      <p className="flex items-baseline justify-between gap-2 text-sm">
        <span dir="auto" className="font-semibold">
          {criterion.name}
        </span>
        {summary && <span className="tabular-nums">median {inScores(summary.median)}</span>}
      </p>
      {summary ? (
        <>
          <CountBars counts={summary.counts} median={summary.median} className="h-9 gap-px border-b border-line" />
          <ScaleEnds criterion={criterion} />
          <p className="mt-1 text-[0.8125rem] text-soft">
            {n} scored it; the middle half from {inScores(summary.lowerQuartile)} to {inScores(summary.upperQuartile)}
            {summary.isTwoPeak && ", in two camps"}
          </p>
          <p className="sr-only">{summary.counts.map((count, at) => `${count} gave ${at + 1}`).join(", ")}</p>
        </>
      ) : (
        <p className="mt-1 text-[0.8125rem] text-soft">
          {n === 0 ? "Nobody has scored it" : `${n} scored it, too few to show how`}
        </p>
      )}
    </div>
  );
}
