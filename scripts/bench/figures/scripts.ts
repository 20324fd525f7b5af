import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Bench } from "./bench";

const run = promisify(execFile);

/** What the scripts that measure one thing alone print with `--json`: numbers by name, in ms. */
async function runScript(file: string, url: string): Promise<Record<string, number>> {
  const env = { ...process.env, DATABASE_URL: url, LOG_LEVEL: "warn" };
  const { stdout } = await run(process.execPath, ["--import", "tsx", file, "--json"], { env, maxBuffer: 2 ** 24 });
  return JSON.parse(stdout.trim().split("\n").at(-1)!) as Record<string, number>;
}

/** How long it takes until 2,000 members' ratings of 200 options are worked out, and how others fare meanwhile. */
export async function analysis({ lab, sheet }: Bench): Promise<void> {
  await lab.end("product");
  const units = {
    "analysis, from the round's end": "ms",
    "analysis, others' p99 before": "ms",
    "analysis, others' p99 meanwhile": "ms",
  };
  await sheet.measure(units, async () => {
    const figures = await runScript("scripts/bench-analysis.ts", lab.url);
    return {
      "analysis, from the round's end": figures.done!,
      "analysis, others' p99 before": figures.before!,
      "analysis, others' p99 meanwhile": figures.meanwhile!,
    };
  });
}

/** How long it takes to get to a moment of a log of 20,000 events. */
export async function replay({ lab, sheet }: Bench): Promise<void> {
  const units = { "replay, seek, p50": "ms", "replay, seek, p99": "ms", "replay, folding all": "ms" };
  await sheet.measure(units, async () => {
    const { median, p99, folding } = await runScript("scripts/bench-replay.ts", lab.url);
    return { "replay, seek, p50": median!, "replay, seek, p99": p99!, "replay, folding all": folding! };
  });
}
