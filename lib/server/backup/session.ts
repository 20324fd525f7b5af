import type { Socket } from "node:net";
import pg from "pg";
import { connectionConfig } from "@/lib/server/db/connection";
import { BackupProblem } from "./format";

// A table may take longer than any page may; and texts of values are to be the same on every server.
const settings = [
  "statement_timeout = 0",
  "idle_in_transaction_session_timeout = 0",
  "TimeZone = 'UTC'",
  "DateStyle = 'ISO, YMD'",
  "IntervalStyle = 'postgres'",
  "bytea_output = 'hex'",
  "extra_float_digits = 1",
];

/** Does `work` on a connection of its own; throws "database-unreachable" where there is none to be had. */
export async function withSession<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connectionConfig(url));
  client.on("error", () => undefined);
  await client.connect().catch((error: Error) => {
    throw new BackupProblem("database-unreachable", `The database cannot be reached: ${error.message}.`, error);
  });
  try {
    for (const setting of settings) await client.query(`SET ${setting}`);
    return await work(client);
  } catch (error) {
    // A copy that was broken off would first be sent to its end.
    hangUp(client);
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function hangUp(client: pg.Client): void {
  (client as unknown as { connection: { stream: Socket } }).connection.stream.destroy();
}
