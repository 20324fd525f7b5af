import type { Id } from "@/lib/domain/primitives";
import { type Db, db } from "@/lib/server/db/client";
import { logger } from "@/lib/server/logger";

/** No more than that is to be known of when somebody was there. */
const everyMs = 5 * 60_000;
const mostRemembered = 20_000;
const notedAt = new Map<Id, number>();

/**
 * Notes that a member has the exercise open, to a few minutes. It is nobody's reason to wait or to fail: what goes
 * wrong is logged and forgotten.
 */
export async function noteVisit(memberId: Id, database: Db = db()): Promise<void> {
  const now = Date.now();
  if (now - (notedAt.get(memberId) ?? 0) < everyMs) return;
  if (notedAt.size > mostRemembered) notedAt.clear();
  notedAt.set(memberId, now);
  try {
    await database.prisma.$executeRaw`
      INSERT INTO visit ("memberId", at) VALUES (${memberId}::uuid, clock_timestamp())
      ON CONFLICT ("memberId") DO UPDATE SET at = excluded.at WHERE visit.at < excluded.at`;
  } catch (error) {
    notedAt.delete(memberId);
    logger.warn({ error: (error as Error).message }, "a visit could not be noted");
  }
}
