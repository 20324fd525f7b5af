import type { Summary } from "@/lib/domain/analysis/analysis";

const bins = 7;
/** Where a score stands from left to right, in percent: in the middle of its bin. */
const at = (score: number): number => ((score - 0.5) / bins) * 100;

const height = 24;
const floor = 20;

/**
 * How one criterion was scored, at a glance: the scale, the middle half as a bar, the median as a dot, hollow where there
 * are two camps and few stand there. How often each score was given shows when the row has the pointer or the focus.
 */
export function ScoreStrip({ summary, median }: { summary: Summary; median: number }) {
  const { counts, lowerQuartile, upperQuartile, isTwoPeak } = summary;
  const most = Math.max(...counts);
  return (
    <svg aria-hidden width="100%" height={height} className="block max-w-44 min-w-0 flex-1">
      <g className="fill-edge/35 opacity-0 transition-opacity group-focus-within:opacity-100 group-hover:opacity-100 print:opacity-100">
        {counts.map((count, bin) => {
          const tall = (count / most) * floor;
          return (
            <rect
              key={bin}
              x={`${(bin / bins) * 100 + 1}%`}
              width={`${100 / bins - 2}%`}
              y={floor - tall}
              height={tall}
            />
          );
        })}
      </g>
      <line
        x1={`${at(1)}%`}
        x2={`${at(bins)}%`}
        y1={floor - 6}
        y2={floor - 6}
        className="stroke-line"
        strokeWidth={1.5}
      />
      <rect
        x={`${at(lowerQuartile)}%`}
        width={`${at(upperQuartile) - at(lowerQuartile)}%`}
        y={floor - 9}
        height={6}
        rx={3}
        className="fill-accent/45"
      />
      <circle
        cx={`${at(median)}%`}
        cy={floor - 6}
        r={isTwoPeak ? 4 : 4.5}
        strokeWidth={2}
        className={isTwoPeak ? "fill-paper stroke-accent" : "fill-accent stroke-accent"}
      />
    </svg>
  );
}
