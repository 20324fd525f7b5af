import { clsx } from "clsx";
import type { CriterionOfOption } from "@/lib/domain/analysis/analysis";
import type { Criterion } from "@/lib/domain/ratings/criterion";
import { inScores } from "./score-words";

/** How one criterion of an option was scored: a bar for each score, the median filled, and the same in words. */
export function ScoreSummary({ criterion, found }: { criterion: Criterion; found: CriterionOfOption }) {
  const { summary, n } = found;
  return (
    <div className="min-w-0">
      <p className="flex items-baseline justify-between gap-2 text-sm">
        <span dir="auto" className="font-semibold">
          {criterion.name}
        </span>
        {summary && <span className="tabular-nums">{inScores(summary.median)}</span>}
      </p>
      {summary ? (
        <>
          <div aria-hidden className="mt-1 grid h-9 grid-cols-7 items-end gap-px border-b border-line">
            {summary.counts.map((count, at) => (
              <span
                key={at}
                className={clsx(Math.abs(summary.median - at - 1) < 1 ? "bg-accent" : "bg-edge/45")}
                style={{ height: `${(count / Math.max(...summary.counts)) * 100}%` }}
              />
            ))}
          </div>
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
