import { clsx } from "clsx";
import { type HeatMap as Heat, type HeatRow, stepsOf, strengthOf } from "@/lib/domain/participation/heat-map";
import { countOf } from "@/lib/domain/report/words";

/** How much of the accent is in each tint, in percent; the text on the last is the one for the accent. */
const tints = [0, 14, 28, 45, 85] as const;

const day = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });
const hour = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });
// Thousands would not fit into a cell: 2.4K.
const short = new Intl.NumberFormat("en", { notation: "compact" });
const two = (count: number): string => String(count).padStart(2, "0");

/** A table of numbers whose cells are tinted by them: days by hours, or hours by five minutes. */
export function HeatMap({ heat, zone }: { heat: Heat; zone: string }) {
  const { rows, most, unit, total, leftOut } = heat;
  const isHours = unit === "hour";
  const rowName = ({ at }: HeatRow): string => (isHours ? day.format(at) : `${day.format(at)}, ${hour.format(at)}`);
  const cellName = (index: number): string => (isHours ? two(index) : `:${two(index * 5)}`);
  const columns = rows[0]?.counts ?? [];
  const caption = `Contributions by ${isHours ? "day and hour" : "hour and five minutes"}, by the clocks of ${zone.replaceAll("_", " ")}`;
  return (
    <figure>
      <div tabIndex={0} role="region" aria-label={caption} className="relative overflow-x-auto pb-2">
        <table className="border-separate border-spacing-0.5 text-xs tabular-nums">
          <caption className="pb-2 text-start text-[0.8125rem] text-soft">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="sticky start-0 z-10 bg-paper pe-2 text-start font-semibold text-soft">
                {isHours ? "Day" : "Hour"}
              </th>
              {columns.map((_, index) => (
                <th key={index} scope="col" className="min-w-7 font-normal text-soft">
                  {cellName(index)}
                </th>
              ))}
              <th scope="col" className="ps-2 text-end font-semibold text-soft">
                All
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.at}>
                <th scope="row" className="sticky start-0 z-10 bg-paper pe-2 text-start font-medium whitespace-nowrap">
                  {rowName(row)}
                </th>
                {row.counts.map((count, index) => (
                  <Cell key={index} count={count} most={most} />
                ))}
                <td className="ps-2 text-end font-semibold">{row.total.toLocaleString("en")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <figcaption className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2 text-sm text-soft">
        <Legend most={most} />
        <span>
          {countOf(total, "contribution")}. {peakOf(heat, rowName, cellName)}
          {leftOut > 0 && ` ${leftOut.toLocaleString("en")} earlier ones are not drawn.`}
        </span>
      </figcaption>
    </figure>
  );
}

function look(strength: number): { className: string; style: { backgroundColor: string } } {
  const tint = tints[strength] ?? 0;
  return {
    className: strength === tints.length - 1 ? "text-on-accent" : "",
    style: {
      backgroundColor:
        strength === 0 ? "var(--color-wash)" : `color-mix(in srgb, var(--color-accent) ${tint}%, var(--color-card))`,
    },
  };
}

function Cell({ count, most }: { count: number; most: number }) {
  const { className, style } = look(shownStrength(strengthOf(count, most), most));
  return (
    <td className={clsx("h-7 min-w-7 rounded-sm text-center", className)} style={style}>
      {count > 0 && <span aria-hidden>{short.format(count)}</span>}
      <span className="sr-only">{count.toLocaleString("en")}</span>
    </td>
  );
}

// Where there are fewer steps than tints, the last tints are used: the most is always the strongest.
function shownStrength(strength: number, most: number): number {
  return strength === 0 ? 0 : strength + (tints.length - 1 - stepsOf(most).length);
}

function Legend({ most }: { most: number }) {
  return (
    <ul aria-label="What the tints stand for" className="flex flex-wrap gap-1 text-xs">
      {[{ strength: 0, from: 0, to: 0 }, ...stepsOf(most)].map(({ strength, from, to }) => {
        const { className, style } = look(shownStrength(strength, most));
        return (
          <li
            key={strength}
            className={clsx("rounded-sm px-2 py-1 tabular-nums", className || "text-ink")}
            style={style}
          >
            {from === to ? from.toLocaleString("en") : `${from.toLocaleString("en")} to ${to.toLocaleString("en")}`}
          </li>
        );
      })}
    </ul>
  );
}

function peakOf({ rows, most }: Heat, rowName: (row: HeatRow) => string, cellName: (index: number) => string): string {
  const row = rows.find(({ counts }) => counts.includes(most));
  if (!row) return "";
  const cell = cellName(row.counts.indexOf(most));
  return `Most was written on ${rowName(row)}, from ${cell.startsWith(":") ? cell : `${cell}:00`} on: ${most.toLocaleString("en")}.`;
}
