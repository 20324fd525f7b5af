/** Looks after several server processes, which share one port: starts them, starts again what dies, and stops all in order. */
import cluster, { type Worker } from "node:cluster";
import path from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { startDatabase } from "@/lib/server/db/start";
import { env, provideEnv } from "@/lib/server/env";
import { logger } from "@/lib/server/logger";
import { provideSecret } from "@/lib/server/secret";
import { handleStop } from "@/lib/server/stop";
import type { ClusterNews } from "./news";

const Arguments = z.object({
  processes: z.coerce.number().int().min(1).max(64).default(2),
  port: z.coerce.number().int().min(0).max(65_535).optional(),
});
type Arguments = z.infer<typeof Arguments>;

/** Longer than `handleStop` of a process that has much to end. */
const patienceMs = 30_000;
const firstPauseMs = 250;
const lastPauseMs = 10_000;
/** A process that has lived so long has not died of what the one before it died of. */
const soundMs = 60_000;

const stop = handleStop();
const living = new Map<number, Worker>();
let isStopping = false;

await begin(readArguments()).catch(async (error: Error) => {
  console.error(error.message);
  await stop.now(1);
});

function readArguments(): Arguments {
  const { values } = parseArgs({ options: { processes: { type: "string" }, port: { type: "string" } } });
  return Arguments.parse(values);
}

async function begin({ processes, port }: Arguments): Promise<void> {
  if (port !== undefined) provideEnv({ PORT: `${port}` });
  const hasOwnDatabase = env().DATABASE_URL === undefined;
  await stop.hold(startDatabase());
  await provideSecret(hasOwnDatabase);
  stop.push(stopAll, 2 * patienceMs);
  cluster.setupPrimary({ exec: path.resolve("dist/server.mjs"), execArgv: ["--enable-source-maps"], args: [] });
  await Promise.all(Array.from({ length: processes }, (_, place) => keep(place)));
  tell("ready");
}

/** Starts the process of a place, and another one whenever it dies; resolves once the first one listens. */
function keep(place: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let isReady = false;
    let pauseMs = firstPauseMs;

    function start(): void {
      if (isStopping) return;
      const startedAt = performance.now();
      const worker = cluster.fork();
      living.set(place, worker);
      worker.once("listening", () => {
        if (isReady) tell("process-started", worker);
        isReady = true;
        resolve();
      });
      worker.once("exit", (code, signal) => {
        living.delete(place);
        if (isStopping) return;
        if (!isReady) return reject(new Error(`A process could not start, and ended with ${signal ?? code}.`));
        pauseMs = performance.now() - startedAt > soundMs ? firstPauseMs : Math.min(pauseMs * 2, lastPauseMs);
        logger.warn(
          { pid: worker.process.pid, code, signal, againInMs: pauseMs },
          "a process has ended; another is started",
        );
        tell("process-ended", worker);
        setTimeout(start, pauseMs);
      });
    }

    start();
  });
}

function tell(cluster: ClusterNews["cluster"], worker?: Worker): void {
  const pids = [...living.values()].flatMap((each) => each.process.pid ?? []);
  const news: ClusterNews = { cluster, pids, pid: worker?.process.pid ?? null, address: env().appUrl };
  console.log(JSON.stringify(news));
}

/** All at once, since each has its own requests to end; the database goes on until the last is gone. */
async function stopAll(): Promise<void> {
  isStopping = true;
  await Promise.all([...living.values()].map(end));
}

function end(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => worker.process.kill("SIGKILL"), patienceMs);
    worker.once("exit", () => {
      clearTimeout(impatience);
      resolve();
    });
    worker.process.kill("SIGTERM");
  });
}
