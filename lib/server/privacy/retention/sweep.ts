import type { Db } from "@/lib/server/db/client";
import { logger } from "@/lib/server/logger";
import { batchSize, type Rule, rules } from "./rules";

/**
 * Removes what has been kept for long enough, rule by rule and in small batches; answers with how many of each, null where
 * another process is at it. A rule that fails keeps no other from its turn.
 */
export async function sweep(database: Db, now = new Date()): Promise<Record<string, number> | null> {
  const client = await database.pool.connect();
  try {
    const lock = "hashtextextended('retention', 0)";
    const { rows } = await client.query<{ got: boolean }>(`SELECT pg_try_advisory_lock(${lock}) AS got`);
    if (!rows[0]?.got) return null;
    try {
      return await removeAll(database, now);
    } finally {
      await client.query(`SELECT pg_advisory_unlock(${lock})`);
    }
  } finally {
    client.release();
  }
}

async function removeAll(database: Db, now: Date): Promise<Record<string, number>> {
  const removed: Record<string, number> = {};
  for (const rule of rules) {
    try {
      const count = await removeBy(rule, database, now);
      if (count > 0) removed[rule.name] = count;
    } catch (error) {
      logger.warn(
        { error: (error as Error).message, rule: rule.name },
        "a rule of retention failed; it is tried again",
      );
    }
  }
  if (Object.keys(removed).length > 0) logger.info({ removed }, "what was kept for long enough was removed");
  return removed;
}

async function removeBy({ keptMs, removeBefore }: Rule, database: Db, now: Date): Promise<number> {
  const before = new Date(now.getTime() - keptMs);
  for (let total = 0; ;) {
    const count = await removeBefore(database, before);
    total += count;
    if (count < batchSize) return total;
  }
}
