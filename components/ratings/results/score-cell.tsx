import type { CriterionOfOption } from "@/lib/domain/analysis/analysis";
import type { Criterion } from "@/lib/domain/ratings/criterion";
import { inScores } from "@/lib/domain/ratings/score-words";
import { TableCell } from "./result-table";
import { medianIn, type Weighing } from "@/lib/domain/ratings/findings/rows";
import { ScoreStrip } from "./score-strip";
import { mindOf } from "@/lib/domain/ratings/findings/words";

type ScoreCellProps = { criterion: Criterion; found: CriterionOfOption | undefined; weighing: Weighing };

/** What the crowd says of one criterion of an option: its median, how far apart it is, and that in words. */
export function ScoreCell({ criterion, found, weighing }: ScoreCellProps) {
  const summary = found?.summary;
  const median = medianIn(weighing, found);
  if (!found || !summary || median === null) {
    return (
      <TableCell label={criterion.name} className="text-[0.8125rem] text-soft">
        {tooFew(found?.n ?? 0, summary !== undefined && summary !== null)}
      </TableCell>
    );
  }
  return (
    <TableCell label={criterion.name}>
      <div className="flex items-center gap-2">
        <span className="w-6 shrink-0 font-semibold">{inScores(median)}</span>
        <ScoreStrip summary={summary} median={median} />
      </div>
      <p className="mt-0.5 text-xs text-soft">
        <span className={isOpen(summary) ? "font-medium text-ink" : undefined}>{mindOf(summary)}</span>
        <span className="sr-only">
          , the middle half from {inScores(summary.lowerQuartile)} to {inScores(summary.upperQuartile)}
        </span>
        {weighing === "weighted" && median !== summary.median ? (
          <> · {inScores(summary.median)} all alike</>
        ) : (
          <>
            {" "}
            · {found.n}
            <span className="sr-only"> scored it</span>
          </>
        )}
      </p>
    </TableCell>
  );
}

const isOpen = ({ consensus, isTwoPeak }: { consensus: string; isTwoPeak: boolean }): boolean =>
  isTwoPeak || consensus === "none";

function tooFew(n: number, isSummed: boolean): string {
  if (isSummed) return "too few know of it";
  return n === 0 ? "nobody scored it" : `${n} scored it, too few to show how`;
}
