import { againAndAgain } from "@/lib/server/clock/again-and-again";
import type { Db } from "@/lib/server/db/client";
import { logger } from "@/lib/server/logger";
import { sendDue } from "./send-due";
import { warnOfEnds } from "./warn-of-ends";

const everyMs = 1_000;

/** Notices what is due for the members' attention. Every process may run one: what is due is done once. */
export function startWatch(database: Db) {
  async function look(): Promise<void> {
    // What goes wrong with the one must not keep the other from being done.
    for (const task of [warnOfEnds, sendDue]) {
      await task(database).catch((error: Error) =>
        logger.warn({ error: error.message }, "what is due could not be looked for; it will be again"),
      );
    }
  }

  return againAndAgain(look, everyMs);
}
