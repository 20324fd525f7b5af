import { againAndAgain } from "@/lib/server/clock/again-and-again";
import type { Db } from "@/lib/server/db/client";
import { logger } from "@/lib/server/logger";
import { sealLog } from "./seal-log";

const everyMs = 20_000;

/** Seals the logs that have grown. Every process may run one: under the seal's lock the first does it. */
export function startSealer(database: Db) {
  async function look(): Promise<void> {
    try {
      const { rows } = await database.pool.query<{ id: string }>(
        `SELECT id FROM exercise WHERE seq > 0 AND "rehearsalOf" IS NULL AND seq > coalesce(
           (SELECT seq FROM event_seal WHERE "exerciseId" = exercise.id ORDER BY seq DESC LIMIT 1), 0)
         LIMIT 50`,
      );
      for (const { id } of rows) await sealLog(database, id);
    } catch (error) {
      logger.warn({ error: (error as Error).message }, "logs could not be sealed; they will be");
    }
  }

  return againAndAgain(look, everyMs);
}
