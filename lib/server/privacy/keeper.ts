import { againAndAgain } from "@/lib/server/clock/again-and-again";
import type { Db } from "@/lib/server/db/client";
import { logger } from "@/lib/server/logger";
import { finishAllLeaving } from "./finish-leaving";
import { sweep } from "./retention/sweep";

const everyMs = 60_000;
const sweepEveryMs = 60 * 60_000;

/** Ends deletions of accounts that were interrupted, and removes what has been kept for long enough. Every process may run one. */
export function startKeeper(database: Db) {
  let sweptAt: number | null = null;

  async function look(): Promise<void> {
    try {
      await finishAllLeaving(database);
      if (sweptAt !== null && performance.now() - sweptAt < sweepEveryMs) return;
      sweptAt = performance.now();
      await sweep(database);
    } catch (error) {
      logger.warn(
        { error: (error as Error).message },
        "what is to be removed could not be looked after; it will be again",
      );
    }
  }

  return againAndAgain(look, everyMs);
}
