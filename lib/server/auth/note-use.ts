import type { Id } from "@/lib/domain/primitives";
import type { Sql } from "@/lib/server/db/sql";
import { logger } from "@/lib/server/logger";

/** Notes that sessions or tokens were used. Where the database takes nothing more, they hold all the same. */
export async function noteUse(sql: Sql, statement: string, ids: Id[]): Promise<void> {
  if (ids.length === 0) return;
  await sql(statement, [ids]).catch((error: Error) => logger.warn({ error: error.message }, "a use was not noted"));
}
