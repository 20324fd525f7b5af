import pg from "pg";
import { connectionConfig } from "./connection";

/** Runs `work` while no other process runs under the same name; the lock ends with its connection. */
export async function withAdvisoryLock<T>(url: string, name: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...connectionConfig(url), options: "-c TimeZone=UTC" });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtextextended($1, 0))", [name]);
    return await work();
  } finally {
    await client.end();
  }
}
