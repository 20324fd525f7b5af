import type { Id } from "@/lib/domain/primitives";
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
      for (const { id } of rows) await seal(id);
    } catch (error) {
      logger.warn({ error: (error as Error).message }, "could not see which logs have grown; will look again");
    }
  }

  /** One that cannot be sealed keeps no other from it. */
  async function seal(exerciseId: Id): Promise<void> {
    try {
      await sealLog(database, exerciseId);
    } catch (error) {
      logger.warn({ error: (error as Error).message, exerciseId }, "a log could not be sealed; it will be");
    }
  }

  return againAndAgain(look, everyMs);
}
