import PgBoss from "pg-boss";
import { connectionConfig } from "@/lib/server/db/connection";
import { logger } from "@/lib/server/logger";
import { mailQueue } from "@/lib/server/mail/queue";

/**
 * Brings the schema `pgboss` up to the version of the library, and the queues to what this version of Sandtable wants.
 * Of several processes that come at once one does it, under pg-boss' own lock, and the others find it done.
 */
export async function prepareJobs(url: string): Promise<void> {
  const boss = new PgBoss({ ...connectionConfig(url), max: 1, supervise: false, schedule: false });
  boss.on("error", (error) => logger.warn({ error: error.message }, "the queues' connection was lost"));
  await boss.start();
  try {
    await boss.createQueue(mailQueue.name, { ...mailQueue });
    await boss.updateQueue(mailQueue.name, { ...mailQueue });
  } finally {
    await boss.stop({ graceful: false });
  }
}
