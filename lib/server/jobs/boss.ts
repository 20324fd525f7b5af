import { setImmediate } from "node:timers/promises";
import PgBoss from "pg-boss";
import type { Db } from "@/lib/server/db/client";
import { logger } from "@/lib/server/logger";

type Options = {
  /** How often one of all processes looks for jobs whose worker is gone. */
  maintenanceIntervalSeconds?: number;
};

/** Longer than any answer that is worth waiting for, and short enough for `handleStop`. */
const stopMs = 6_000;

/** pg-boss, started, on the connections of this process. */
export async function startBoss({ pool }: Db, options: Options = {}) {
  const underWay = new Set<Promise<void>>();

  /** Has `stop` wait for it. */
  function follow<T>(work: Promise<T>): Promise<T> {
    const forget = () => void underWay.delete(settled);
    const settled: Promise<void> = work.then(forget, forget);
    underWay.add(settled);
    return work;
  }

  async function executeSql(text: string, values?: unknown[]) {
    try {
      return await follow(pool.query(text, values));
    } catch (error) {
      // It waits for no answer when it notes how a job has ended, and the process would end of that. What is not
      // noted is done again once the job has expired.
      logger.warn({ error: (error as Error).message }, "the queue's database could not be asked");
      return undefined as never;
    }
  }

  const boss = new PgBoss({ db: { executeSql }, migrate: false, schedule: false, ...options });
  boss.on("error", (error) => logger.warn({ error: error.message }, "the queue could not be looked after"));
  await boss.start();
  return {
    boss,
    follow,
    /** Takes no further jobs; resolves once those that are under way have ended, and that is noted. */
    async stop(): Promise<void> {
      await boss.stop({ graceful: true, timeout: stopMs });
      do {
        await Promise.all(underWay);
        // A worker that has just been given jobs is about to begin with them.
        await setImmediate();
      } while (underWay.size > 0);
    },
  };
}
