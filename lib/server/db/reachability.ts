import pg from "pg";
import { askedOnce } from "@/lib/server/asked-once";
import { connectionConfig } from "./connection";

const patienceMs = 1_500;
const knownForMs = 500;

export type Reachability = ReturnType<typeof createReachability>;

/**
 * Whether the database answers. Asked over a connection of its own, so that a pool that is busy is not taken for a database
 * that is gone; what was found is believed for half a second, however many ask.
 */
export function createReachability(url: string) {
  const pool = new pg.Pool({
    ...connectionConfig(url),
    max: 1,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
  });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const ask = (): Promise<boolean> =>
    pool.query("SELECT 1").then(
      () => true,
      () => false,
    );

  return {
    isReachable: askedOnce(ask, knownForMs),
    stop: (): Promise<void> => pool.end(),
  };
}
