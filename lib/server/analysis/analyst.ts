import type { Worker } from "node:worker_threads";
import type { Db } from "@/lib/server/db/client";
import { startBoss } from "@/lib/server/jobs/boss";
import { logger } from "@/lib/server/logger";
import { startThread } from "@/lib/server/start-thread";
import { type AnalysisJob, analysisQueue } from "./queue";
import type { ThreadTask } from "./thread";

/**
 * Works out what ratings come to, round by round, in a thread of its own: a large exercise takes seconds, in which
 * nobody's request has to wait. Every process may run one. What goes wrong is tried again; what is made twice is the same.
 */
export async function startAnalyst(database: Db, url: string) {
  const { boss, follow, stop } = await startBoss(database);
  const running = new Set<Worker>();
  let isStopping = false;

  await boss.work<AnalysisJob>(analysisQueue.name, { pollingIntervalSeconds: 0.5 }, async (jobs) => {
    for (const { data } of jobs) await follow(run(data));
  });

  function run(job: AnalysisJob): Promise<void> {
    if (isStopping) return Promise.reject(new Error("The server is stopping."));
    const task: ThreadTask = { ...job, url };
    const thread = startThread("analysis", task);
    running.add(thread);
    return new Promise((resolve, reject) => {
      thread.once("error", (error: Error) => {
        logger.warn({ error: error.message, ...job }, "ratings could not be worked out; they will be again");
        reject(error);
      });
      thread.once("exit", (code) => {
        running.delete(thread);
        if (code === 0) resolve();
        else reject(new Error(`The thread ended with ${code}.`));
      });
    });
  }

  return {
    /** What is under way is broken off, and begun again by another process. */
    async stop(): Promise<void> {
      isStopping = true;
      await Promise.all([...running].map((thread) => thread.terminate()));
      await stop();
    },
  };
}
