import { clsx } from "clsx";

type CountBarsProps = {
  /** How many gave each score, from 1 to 7. */
  counts: readonly number[];
  median: number | null;
  /** Height, gaps and line below. */
  className?: string;
};

/** A bar for each score, the median filled. For the eye alone: whoever shows it says the same in words. */
export function CountBars({ counts, median, className }: CountBarsProps) {
  const most = Math.max(1, ...counts);
  return (
    <div aria-hidden className={clsx("mt-1 grid grid-cols-7 items-end", className)}>
      {counts.map((count, at) => (
        <span
          key={at}
          className={clsx("rounded-t-sm", isAt(median, at + 1) ? "bg-accent/80" : "bg-edge/45")}
          style={{ height: `${(count / most) * 100}%` }}
        />
      ))}
    </div>
  );
}

// A median between two scores is at both of them.
const isAt = (median: number | null, score: number): boolean => median !== null && Math.abs(median - score) < 1;
