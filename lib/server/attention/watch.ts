import { againAndAgain } from "@/lib/server/clock/again-and-again";
import type { Db } from "@/lib/server/db/client";
import { logger } from "@/lib/server/logger";
import { sendDue } from "./send-due";

const everyMs = 1_000;

/** Looks for mails of notices that are due. Every process may run one: what is due is done once. */
export function startWatch(database: Db) {
  async function look(): Promise<void> {
    await sendDue(database).catch((error: Error) =>
      logger.warn({ error: error.message }, "what is due could not be looked for; it will be again"),
    );
  }

  return againAndAgain(look, everyMs);
}
