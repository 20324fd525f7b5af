import type { Instant } from "@/lib/domain/primitives";
import type { Db } from "@/lib/server/db/client";
import { logger } from "@/lib/server/logger";

const renewMs = 30_000;

/**
 * The database's time without a question to it each time. Deadlines are compared with the database's
 * clock, so countdowns must follow it and not the clock of the machine that happens to serve them.
 */
export function createDatabaseClock({ pool }: Db) {
  let offset = 0;

  async function renew(): Promise<void> {
    const askedAt = Date.now();
    const { rows } = await pool.query<{ now: Date }>("SELECT clock_timestamp() AS now");
    const answeredAt = Date.now();
    if (rows[0]) offset = rows[0].now.getTime() - (askedAt + answeredAt) / 2;
  }

  const renewQuietly = () =>
    void renew().catch((error: Error) => logger.debug({ error: error.message }, "clock not renewed"));
  const timer = setInterval(renewQuietly, renewMs);
  timer.unref();
  renewQuietly();
  return {
    now: (): Instant => Math.round(Date.now() + offset),
    stop: (): void => clearInterval(timer),
  };
}
