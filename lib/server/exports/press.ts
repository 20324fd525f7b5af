import type { Db } from "@/lib/server/db/client";
import { startBoss } from "@/lib/server/jobs/boss";
import { createThreadPool } from "@/lib/server/jobs/thread-pool";
import { type ExportJob, exportQueue } from "./queue";
import type { ThreadTask } from "./thread";

/**
 * Makes files of reports, one after the other, in a thread of its own: a long report takes many seconds, in which
 * nobody's request has to wait. Every process may run one. What goes wrong is tried again, and then said to have failed.
 */
export async function startPress(database: Db, url: string) {
  const { boss, follow, stop } = await startBoss(database);
  const threads = createThreadPool("export");

  const options = { pollingIntervalSeconds: 0.5, includeMetadata: true } as const;
  await boss.work<ExportJob>(exportQueue.name, options, async (jobs) => {
    for (const { data, retryCount, retryLimit } of jobs) {
      const task: ThreadTask = { ...data, url };
      await follow(threads.run(task, data, "a file of a report could not be made")).catch(async (error: Error) => {
        if (threads.isStopping() || retryCount < retryLimit) throw error;
        await database.prisma.export.updateMany({ where: { id: data.exportId }, data: { state: "failed" } });
      });
    }
  });

  return {
    /** What is under way is broken off, and begun again by another process. */
    async stop(): Promise<void> {
      await threads.stop();
      await stop();
    },
  };
}
