import type { Db } from "@/lib/server/db/client";
import { startBoss } from "@/lib/server/jobs/boss";
import { createThreadPool } from "@/lib/server/jobs/thread-pool";
import { type AnalysisJob, analysisQueue } from "./queue";
import type { ThreadTask } from "./thread";

/**
 * Works out what ratings come to, round by round, in a thread of its own: a large exercise takes seconds, in which
 * nobody's request has to wait. Every process may run one. What goes wrong is tried again; what is made twice is the same.
 */
export async function startAnalyst(database: Db, url: string) {
  const { boss, follow, stop } = await startBoss(database);
  const threads = createThreadPool("analysis");

  await boss.work<AnalysisJob>(analysisQueue.name, { pollingIntervalSeconds: 0.5 }, async (jobs) => {
    for (const { data } of jobs) {
      const task: ThreadTask = { ...data, url };
      await follow(threads.run(task, data, "ratings could not be worked out; they will be again"));
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
