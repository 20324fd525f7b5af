import type { Id } from "@/lib/domain/primitives";
import type { Db } from "@/lib/server/db/client";
import { logger } from "@/lib/server/logger";

export const attentionChannel = "sandtable_attention";

// A payload of NOTIFY holds at most 8,000 bytes.
const mostAtOnce = 200;

/**
 * Tells the open pages of members, in every process, that their notices are others now. Only a hint: a page asks
 * for them anyway when it connects.
 */
export function tellMembers({ pool }: Db, memberIds: Id[]): void {
  for (let from = 0; from < memberIds.length; from += mostAtOnce) {
    const payload = memberIds.slice(from, from + mostAtOnce).join(" ");
    void pool
      .query("SELECT pg_notify($1, $2)", [attentionChannel, payload])
      .catch((error: Error) => logger.warn({ error: error.message }, "members were not told of their notices"));
  }
}
