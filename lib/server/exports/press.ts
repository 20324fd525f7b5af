import type { Worker } from "node:worker_threads";
import type { Db } from "@/lib/server/db/client";
import { startBoss } from "@/lib/server/jobs/boss";
import { logger } from "@/lib/server/logger";
import { startThread } from "@/lib/server/start-thread";
import { type ExportJob, exportQueue } from "./queue";
import type { ThreadTask } from "./thread";

/**
 * Makes files of reports, one after the other, in a thread of its own: a long report takes many seconds, in which
 * nobody's request has to wait. Every process may run one. What goes wrong is tried again, and then said to have failed.
 */
export async function startPress(database: Db, url: string) {
  const { boss, follow, stop } = await startBoss(database);
  const running = new Set<Worker>();
  let isStopping = false;

  const options = { pollingIntervalSeconds: 0.5, includeMetadata: true } as const;
  await boss.work<ExportJob>(exportQueue.name, options, async (jobs) => {
    for (const { data, retryCount, retryLimit } of jobs) {
      await follow(run(data)).catch(async (error: Error) => {
        if (isStopping || retryCount < retryLimit) throw error;
        await database.prisma.export.updateMany({ where: { id: data.exportId }, data: { state: "failed" } });
      });
    }
  });

  function run(job: ExportJob): Promise<void> {
    if (isStopping) return Promise.reject(new Error("The server is stopping."));
    const task: ThreadTask = { ...job, url };
    const thread = startThread("export", task);
    running.add(thread);
    return new Promise((resolve, reject) => {
      thread.once("error", (error: Error) => {
        logger.warn({ error: error.message, ...job }, "a file of a report could not be made");
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
