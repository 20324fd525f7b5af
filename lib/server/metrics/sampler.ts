import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import type { Histogram } from "prom-client";
import { commandStages, type CommandStage, type ProcessFigures } from "@/lib/domain/operations/figures";
import { logger } from "@/lib/server/logger";
import type { Cumulated } from "./quantile";
import { latencyBuckets, metrics } from "./registry";

type Total =
  "done" | "refused" | "failed" | "answered" | "failures" | "rateLimited" | "connected" | "ended" | "turnedAway";

/** What had been counted by a moment; `at` in ms of the process's own clock, which nobody sets. */
export type Sample = {
  at: number;
  totals: Record<Total, number>;
  stages: Record<CommandStage, Cumulated>;
  relayLag: Cumulated;
};

type Sampled = { startedAt: number; samples: Sample[]; eventLoop: ProcessFigures["process"]["eventLoop"] };

export const sampleEveryMs = 5_000;
const mostSamples = 121;

// server.ts takes samples, and the administrators' page, bundled by Next, reads them.
const shared = globalThis as { sandtableSamples?: Sampled };

export function sampled(): Sampled {
  return (shared.sandtableSamples ??= { startedAt: Date.now(), samples: [], eventLoop: null });
}

/** Keeps what was counted in the last ten minutes, so that figures tell of now and not of all the time since the start. */
export function startSampler() {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const look = async (): Promise<void> => {
    const own = sampled();
    own.samples = [...own.samples, await takeSample()].slice(-mostSamples);
    own.eventLoop = { p50: ms(delay.percentile(50)), p99: ms(delay.percentile(99)), max: ms(delay.max) };
    delay.reset();
  };
  const lookQuietly = () =>
    void look().catch((error: Error) => logger.warn({ error: error.message }, "figures could not be sampled"));
  const timer = setInterval(lookQuietly, sampleEveryMs);
  timer.unref();
  lookQuietly();
  return {
    stop(): void {
      clearInterval(timer);
      delay.disable();
    },
  };
}

// The timer that measures comes at every 10 ms; what is above that is delay. Nothing measured is NaN.
const ms = (nanoseconds: number): number => Math.max(0, Math.round(nanoseconds / 1e4) / 100 - 10) || 0;

export async function takeSample(): Promise<Sample> {
  const { commands, requests, rateLimited, socketsConnected, socketsEnded, socketsRefused } = metrics();
  const outcomes = (await commands.get()).values;
  const answers = (await requests.get()).values;
  const [stages, relayLag] = [await cumulate(metrics().stages), await cumulate(metrics().relayLag)];
  const empty: Cumulated = { bounds: latencyBuckets, counts: [...latencyBuckets, Infinity].map(() => 0) };
  return {
    at: performance.now(),
    totals: {
      done: sum(outcomes.filter(({ labels }) => labels.outcome === "ok")),
      refused: sum(outcomes.filter(({ labels }) => labels.outcome !== "ok" && labels.outcome !== "failed")),
      failed: sum(outcomes.filter(({ labels }) => labels.outcome === "failed")),
      answered: sum(answers),
      failures: sum(answers.filter(({ labels }) => Number(labels.status) >= 500)),
      rateLimited: sum((await rateLimited.get()).values),
      connected: sum((await socketsConnected.get()).values),
      ended: sum((await socketsEnded.get()).values),
      turnedAway: sum((await socketsRefused.get()).values),
    },
    stages: Object.fromEntries(commandStages.map((stage) => [stage, stages.get(stage) ?? empty])) as Sample["stages"],
    relayLag: relayLag.get("") ?? empty,
  };
}

const sum = (values: { value: number }[]): number => values.reduce((total, { value }) => total + value, 0);

/** A histogram's buckets, by the stage that they are of. */
async function cumulate(histogram: Histogram<"stage"> | Histogram): Promise<Map<string, Cumulated>> {
  const { values } = await histogram.get();
  const found = new Map<string, Cumulated>();
  for (const { metricName, labels, value } of values) {
    if (!metricName?.endsWith("_bucket")) continue;
    const { stage = "", le } = labels as { stage?: string; le?: number | string };
    const of = found.get(stage) ?? { bounds: [], counts: [] };
    found.set(stage, of);
    of.counts.push(value);
    if (le !== "+Inf") of.bounds.push(Number(le));
  }
  return found;
}
