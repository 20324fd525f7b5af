import type { Id } from "@/lib/domain/primitives";
import type { Sql } from "@/lib/server/db/sql";
import { logger } from "@/lib/server/logger";

// What somebody is just changing, and may be for long, is not waited for: all who ask after it would be.
const statements = {
  session: `UPDATE session SET "usedAt" = clock_timestamp()
    WHERE id IN (SELECT id FROM session WHERE id = ANY($1::uuid[]) FOR NO KEY UPDATE SKIP LOCKED)`,
  token: `UPDATE api_token SET "lastUsedAt" = clock_timestamp()
    WHERE id IN (SELECT id FROM api_token WHERE id = ANY($1::uuid[]) FOR NO KEY UPDATE SKIP LOCKED)`,
};

/** Notes that sessions or tokens were used. Where the database takes nothing more, they hold all the same. */
export async function noteUse(sql: Sql, of: keyof typeof statements, ids: Id[]): Promise<void> {
  if (ids.length === 0) return;
  await sql(statements[of], [ids]).catch((error: Error) =>
    logger.warn({ error: error.message }, "a use was not noted"),
  );
}
