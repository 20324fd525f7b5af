import { randomBytes } from "node:crypto";
import pg from "pg";
import { connectionConfig } from "./connection";

export type ScratchDatabase = { url: string; drop: () => Promise<void> };

/** A database that lives as long as a test or a script; `template` is copied when given. */
export async function createScratchDatabase(serverUrl: string, template?: string): Promise<ScratchDatabase> {
  const name = `scratch_${randomBytes(6).toString("hex")}`;
  await run(serverUrl, `CREATE DATABASE "${name}"${template ? ` TEMPLATE "${template}"` : ""}`);
  return {
    url: withDatabase(serverUrl, name),
    drop: () => run(serverUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  };
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

async function run(serverUrl: string, sql: string): Promise<void> {
  const client = new pg.Client(connectionConfig(serverUrl));
  client.on("error", () => undefined);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
