import { hostname } from "node:os";
import type { ProcessFigures, Quantiles } from "@/lib/domain/operations/figures";
import { askedOnce, within } from "@/lib/server/asked-once";
import { db } from "@/lib/server/db/client";
import { type Cumulated, difference, quantile } from "@/lib/server/metrics/quantile";
import { countBehind, readBacklog } from "@/lib/server/metrics/read-backlog";
import { type Sample, sampled, takeSample } from "@/lib/server/metrics/sampler";
import { processParts } from "@/lib/server/process-parts";
import { readReadiness } from "@/lib/server/readiness/read-readiness";
import { version } from "@/lib/server/version";

const recentMs = 60_000;
const patienceMs = 2_000;
const mostExercises = 8;

/** How this process is, over the last minute where that is asked of time, and what waits in the database. */
export async function readFigures(): Promise<ProcessFigures> {
  const [checks, backlog, behind, busiest, now] = await Promise.all([
    readReadiness(),
    readBacklog(),
    countBehind(),
    within(listBusiest(), patienceMs).catch(() => null),
    takeSample(),
  ]);
  const { samples, startedAt, eventLoop } = sampled();
  const before = samples.find(({ at }) => now.at - at <= recentMs) ?? now;
  const rate = (name: keyof Sample["totals"]): number =>
    round((now.totals[name] - before.totals[name]) / Math.max(1, (now.at - before.at) / 1_000));
  const { live } = processParts();
  const { totalCount, idleCount, waitingCount, options } = db().pool;
  const { rss, heapUsed } = process.memoryUsage();
  return {
    at: Date.now(),
    process: {
      ...{ host: hostname(), pid: process.pid, version, node: process.version },
      ...{ startedAt, residentBytes: rss, heapBytes: heapUsed, eventLoop },
    },
    checks,
    commands: {
      ...{ done: rate("done"), refused: rate("refused"), failed: rate("failed") },
      stages: {
        lock: quantilesOf(now.stages.lock, before.stages.lock),
        decide: quantilesOf(now.stages.decide, before.stages.decide),
        write: quantilesOf(now.stages.write, before.stages.write),
        commit: quantilesOf(now.stages.commit, before.stages.commit),
        total: quantilesOf(now.stages.total, before.stages.total),
      },
      history: samples.slice(1).map((sample, place) => doneBetween(samples[place]!, sample)),
    },
    requests: { answered: rate("answered"), failed: rate("failures"), rateLimited: rate("rateLimited") },
    sockets: {
      open: live?.countSockets() ?? 0,
      ...{ connected: rate("connected"), disconnected: rate("ended"), turnedAway: rate("turnedAway") },
    },
    relay: {
      lag: quantilesOf(now.relayLag, before.relayLag),
      followed: live?.listFollowed().length ?? 0,
      behind,
    },
    pool: { total: totalCount, idle: idleCount, waiting: waitingCount, most: options.max ?? totalCount },
    backlog,
    busiest,
  };
}

function doneBetween(earlier: Sample, later: Sample): number {
  return round((later.totals.done - earlier.totals.done) / ((later.at - earlier.at) / 1_000));
}

function quantilesOf(later: Cumulated, earlier: Cumulated): Quantiles {
  const recent = difference(later, earlier);
  const at = (q: number): number => round((quantile(q, recent) ?? 0) * 1_000);
  return recent.counts.at(-1) === 0 ? null : { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Slugs and not titles: who looks after the machine need not read what is worked on. */
const listBusiest = askedOnce(async () => {
  const { rows } = await db().pool.query<{ slug: string; events: number }>(
    `SELECT slug, events FROM exercise
     CROSS JOIN LATERAL (
       SELECT seq - coalesce((SELECT max(seq) FROM event WHERE "exerciseId" = exercise.id
         AND at < clock_timestamp() - interval '1 hour'), 0) AS events) AS recent
     WHERE events > 0 ORDER BY events DESC, slug LIMIT $1`,
    [mostExercises],
  );
  return rows;
}, 10_000);
