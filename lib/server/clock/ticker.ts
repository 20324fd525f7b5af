import type { Db } from "@/lib/server/db/client";
import { tick } from "@/lib/server/log/commit";
import { logger } from "@/lib/server/logger";
import { againAndAgain } from "./again-and-again";

const everyMs = 250;

/**
 * Notices deadlines that have passed and lets the exercise's clock do what is due. Every process may
 * run one: under the exercise's lock the first does it and the others find nothing to do.
 */
export function startTicker(database: Db) {
  async function look(): Promise<void> {
    try {
      const { rows } = await database.pool.query<{ slug: string }>(
        `SELECT slug FROM due_event JOIN exercise ON exercise.id = "exerciseId"
         WHERE "firedAt" IS NULL AND "dueAt" <= clock_timestamp() AND "pausedAt" IS NULL
         GROUP BY slug ORDER BY min("dueAt") LIMIT 50`,
      );
      for (const { slug } of rows) {
        // One exercise that cannot be ticked must not stop the clocks of the others.
        await tick(slug, { db: database }).catch((error: Error) =>
          logger.error({ error: error.message, slug }, "an exercise's clock could not tick"),
        );
      }
    } catch (error) {
      logger.warn({ error: (error as Error).message }, "the clock could not tick; it will again");
    }
  }

  return againAndAgain(look, everyMs);
}
