import pg from "pg";
import type { TestProject } from "vitest/node";
import { connectionConfig } from "@/lib/server/db/connection";
import { startEmbeddedPostgres } from "@/lib/server/db/embedded";
import { migrate } from "@/lib/server/db/migrate";
import { createScratchDatabase } from "@/lib/server/db/scratch";
import { env } from "@/lib/server/env";

declare module "vitest" {
  interface ProvidedContext {
    /** A server to make databases on, and the migrated database that each of them is a copy of. */
    database: { serverUrl: string; template: string };
  }
}

/** One PostgreSQL and one migrated template for the whole run; each test file copies the template. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  const template = await createScratchDatabase(server.url);
  await migrate(template.url);
  const name = new URL(template.url).pathname.slice(1);
  await closeToOthers(server.url, name);
  provide("database", { serverUrl: server.url, template: name });
  return async () => {
    await template.drop();
    await server.release();
  };
}

async function startServer(): Promise<{ url: string; release: () => Promise<void> }> {
  const { DATABASE_URL } = env();
  if (DATABASE_URL) return { url: DATABASE_URL, release: async () => undefined };
  const server = await startEmbeddedPostgres(".data/test");
  // Nobody needs the tests' data after a power cut.
  await query(server.url, "ALTER SYSTEM SET synchronous_commit = off", "SELECT pg_reload_conf()");
  return server;
}

// A database that somebody is connected to cannot be copied, and the migration's connections linger.
async function closeToOthers(serverUrl: string, name: string): Promise<void> {
  await query(serverUrl, `ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`);
  const isFree = async (): Promise<boolean> => {
    const [{ connections }] = await query(
      serverUrl,
      `SELECT count(pg_terminate_backend(pid))::int AS connections FROM pg_stat_activity WHERE datname = '${name}'`,
    );
    return connections === 0;
  };
  while (!(await isFree()));
}

async function query(url: string, ...statements: string[]): Promise<[Record<string, unknown>]> {
  const client = new pg.Client(connectionConfig(url));
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) ({ rows } = await client.query<Record<string, unknown>>(statement));
    return [rows[0] ?? {}];
  } finally {
    await client.end();
  }
}
