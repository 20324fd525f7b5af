import type { Accounting } from "./schema";

/** "1 option", "33 options". */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1_000],
] as const;

/** A length of time (ms) in its largest unit, rounded: "7 days". */
export function durationOf(ms: number): string {
  const [unit, length] = units.find(([, each]) => Math.round(ms / each) >= 2) ?? units[3];
  return countOf(Math.round(ms / length), unit);
}

/** What became of the options, as lines of a table; the last is the sum of the others. */
export function accountRows({ bundled, merged, declined, unbundled, total }: Accounting): [string, number][] {
  return [
    ["Bundled into a narrative", bundled],
    ["Merged into another option", merged],
    ["Declined", declined],
    ["In no narrative", unbundled],
    ["All options", total],
  ];
}
