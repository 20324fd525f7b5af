import PgBoss from "pg-boss";
import { analysisQueue } from "@/lib/server/analysis/queue";
import { withAdvisoryLock } from "@/lib/server/db/advisory-lock";
import { connectionConfig } from "@/lib/server/db/connection";
import { logger } from "@/lib/server/logger";
import { exportQueue } from "@/lib/server/exports/queue";
import { mailQueue } from "@/lib/server/mail/queue";

/**
 * Brings the schema `pgboss` up to the version of the library, and the queues to what this version of Sandtable wants.
 * Of several processes that come at once one does it, and the others wait: pg-boss' own lock is for its schema alone, and
 * two that create a queue at once can end in a deadlock.
 */
export function prepareJobs(url: string): Promise<void> {
  return withAdvisoryLock(url, "prepare-jobs", () => prepareQueues(url));
}

/** Sees to it that there are queues of these names, of whatever version: jobs can be put into no other. */
export function provideQueues(url: string, names: string[]): Promise<void> {
  return withAdvisoryLock(url, "prepare-jobs", () =>
    withBoss(url, async (boss) => {
      for (const name of names) await boss.createQueue(name);
    }),
  );
}

async function prepareQueues(url: string): Promise<void> {
  await withBoss(url, async (boss) => {
    for (const queue of [mailQueue, analysisQueue, exportQueue]) {
      await boss.createQueue(queue.name, { ...queue });
      await boss.updateQueue(queue.name, { ...queue });
    }
  });
}

async function withBoss(url: string, work: (boss: PgBoss) => Promise<void>): Promise<void> {
  const boss = new PgBoss({ ...connectionConfig(url), max: 1, supervise: false, schedule: false });
  boss.on("error", (error) => logger.warn({ error: error.message }, "the queues' connection was lost"));
  await boss.start();
  try {
    await work(boss);
  } finally {
    await boss.stop({ graceful: false });
  }
}
