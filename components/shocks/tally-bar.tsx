import { clsx } from "clsx";
import { countOfTally, type ShockVerdict, type Tally, verdicts } from "@/lib/domain/shocks/judgement";
import { isSplit } from "@/lib/domain/shocks/robustness";

const fills: Record<ShockVerdict, string> = { holds: "bg-accent", bends: "bg-warn", breaks: "bg-danger" };
const plural: Record<ShockVerdict, string> = { holds: "hold", bends: "bend", breaks: "break" };

/** How many say which, in words. */
export function tallyWords(tally: Tally): string {
  if (countOfTally(tally) === 0) return "Nobody has said";
  const said = verdicts.filter((verdict) => tally[verdict] > 0);
  return said.map((verdict) => `${tally[verdict]} ${tally[verdict] === 1 ? verdict : plural[verdict]}`).join(", ");
}

/** How many say that it holds, bends or breaks: as a bar, with the numbers below it. */
export function TallyBar({ tally, className }: { tally: Tally; className?: string }) {
  const said = verdicts.filter((verdict) => tally[verdict] > 0);
  return (
    <div className={clsx("min-w-0", className)}>
      {said.length > 0 && (
        <div aria-hidden className="flex h-1.5 gap-px overflow-hidden rounded-full">
          {said.map((verdict) => (
            <span key={verdict} className={fills[verdict]} style={{ flexGrow: tally[verdict] }} />
          ))}
        </div>
      )}
      <p className="mt-1 text-[0.8125rem] text-soft tabular-nums">
        {tallyWords(tally)}
        {isSplit(tally) && <span className="font-medium text-ink"> · of two minds</span>}
      </p>
    </div>
  );
}
