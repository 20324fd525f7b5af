import { countOf } from "@/lib/domain/report/words";
import { fewJudgements, type Robustness } from "@/lib/domain/shocks/robustness";

/** How well something stands up to what has arrived, with how much that rests on. */
export function RobustnessWords({ robustness: { score, count } }: { robustness: Robustness }) {
  if (score === null) return <span className="text-soft">Not judged</span>;
  return (
    <span className="tabular-nums">
      <b className="font-semibold">{Math.round(score * 100)} %</b>
      <span className="text-soft">
        , {count < fewJudgements && "only "}
        {countOf(count, "judgement")}
      </span>
    </span>
  );
}

/** What the figure says, once on every page that shows it. */
export const robustnessExplained =
  "Robustness is the share of judgements that say it holds, where “bends” counts half; every inject counts alike.";
