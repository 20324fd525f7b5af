import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { type Listener, listen } from "@/lib/server/db/listen";
import { logger } from "@/lib/server/logger";

const channel = "sandtable_ended";

// A payload of NOTIFY holds at most 8,000 bytes.
const mostAtOnce = 200;

/**
 * Tells the processes that sessions or tokens have ended, so that what is open by them is shut at once. Only a hint: open
 * connections are looked through every few seconds anyway.
 */
export async function tellEnded(ids: Id[]): Promise<void> {
  for (let from = 0; from < ids.length; from += mostAtOnce) {
    const payload = ids.slice(from, from + mostAtOnce).join(" ");
    await db()
      .pool.query("SELECT pg_notify($1, $2)", [channel, payload])
      .catch((error: Error) => logger.warn({ error: error.message }, "ended sessions were not told of"));
  }
}

/** Calls `onEnded` with sessions and tokens that have ended, in whichever process. */
export function watchEnded(url: string, onEnded: (ids: Set<Id>) => void): Listener {
  return listen(url, channel, (payload) => onEnded(new Set(payload.split(" "))));
}
