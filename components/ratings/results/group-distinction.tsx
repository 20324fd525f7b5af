import { OptionLink } from "@/components/options/option-link";
import type { Distinction } from "@/lib/domain/analysis/analysis";
import type { PolicyOption } from "@/lib/domain/options/option";
import { type Criterion, highestScore, lowestScore } from "@/lib/domain/ratings/criterion";
import { inScores } from "@/lib/domain/ratings/score-words";
import { Dumbbell } from "./dumbbell";

type GroupDistinctionProps = {
  distinction: Distinction;
  option: Pick<PolicyOption, "number" | "title">;
  criterion: Criterion;
};

/** Where a group is of one mind, and another than everybody else's. */
export function GroupDistinction({ distinction: { median, othersMedian }, option, criterion }: GroupDistinctionProps) {
  return (
    <li className="min-w-0 text-sm">
      <OptionLink option={option} />
      <div className="mt-0.5 flex items-center gap-3 text-xs text-soft tabular-nums">
        <p className="w-52 shrink-0">
          <span dir="auto">{criterion.name}</span> <span className="font-semibold text-ink">{inScores(median)}</span>,
          the others {inScores(othersMedian)}
        </p>
        <Dumbbell before={othersMedian} after={median} from={lowestScore} to={highestScore} />
      </div>
    </li>
  );
}
