import { fold } from "@/lib/domain/evolve";
import type { Arguments } from "./arguments";
import type { Findings } from "./check";
import type { Tally } from "@/lib/crowd/tally";

export type Report = ReturnType<typeof makeReport>;

export function makeReport({ analysts, seed }: Arguments, { events, ...findings }: Findings, tally: Tally) {
  const { exercise, options, narratives, takeaways } = fold(events);
  return {
    slug: exercise.slug,
    seed,
    analysts,
    options: Object.keys(options).length,
    narratives: Object.keys(narratives).length,
    takeaways: takeaways.length,
    comments: events.filter(({ type }) => type === "comment.posted").length,
    events: events.length,
    ...findings,
    errors: tally.errors.length,
    refused: tally.refused,
    staleRefused: tally.stale,
    retries: tally.retries,
    deliveryMs: percentiles(tally.deliveriesMs),
    seconds: round((performance.now() - tally.startedAt) / 1_000),
  };
}

/** Whether all went as promised. */
export function isSound({ lost, duplicated, outOfOrder, differs, errors }: Report): boolean {
  return lost + duplicated + outOfOrder + differs + errors === 0;
}

export function toText(report: Report): string {
  const { deliveryMs, retries, ...rest } = report;
  const { p50, p95, p99 } = deliveryMs;
  const again = Object.entries(retries).map(([reason, count]) => `${count} ${reason}`);
  return [
    ...Object.entries(rest).map(([name, value]) => `${name.padEnd(12)} ${value}`),
    `${"sent again".padEnd(12)} ${again.join(", ") || 0}`,
    `${"delivery".padEnd(12)} ${p50} ms (half), ${p95} ms (95 %), ${p99} ms (99 %)`,
    isSound(report) ? "Everybody saw everything, once and in order." : "Not sound: see above.",
  ].join("\n");
}

/** By nearest rank; 0 where nothing was measured. */
function percentiles(values: number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => round(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
