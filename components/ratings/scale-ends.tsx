import { clsx } from "clsx";
import { type Criterion, highestScore, lowestScore } from "@/lib/domain/ratings/criterion";

type ScaleEndsProps = { criterion: Pick<Criterion, "low" | "high">; className?: string };

/** What the lowest and the highest score of a criterion mean, at the two ends of what is drawn above. */
export function ScaleEnds({ criterion: { low, high }, className }: ScaleEndsProps) {
  return (
    <p className={clsx("flex justify-between gap-3 text-xs text-soft", className)}>
      <span>
        {lowestScore} <bdi>{low}</bdi>
      </span>
      <span className="text-end">
        {highestScore} <bdi>{high}</bdi>
      </span>
    </p>
  );
}
