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
  await query(server.url, "ALTER SYSTEM SET synchronous_commit = off");
  await query(server.url, "SELECT pg_reload_conf()");
  await dropForgotten(server.url);
  return server;
}

// A run that was killed leaves its databases behind; one that is an hour old belongs to no run.
async function dropForgotten(serverUrl: string): Promise<void> {
  const forgotten = await query<{ name: string }>(
    serverUrl,
    `SELECT datname AS name FROM pg_database
     WHERE datname LIKE 'scratch\\_%'
       AND (pg_stat_file('base/' || oid || '/PG_VERSION')).modification < now() - interval '1 hour'`,
  );
  for (const { name } of forgotten) await query(serverUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
}

// A database that somebody is connected to cannot be copied, and the migration's connections linger.
async function closeToOthers(serverUrl: string, name: string): Promise<void> {
  await query(serverUrl, `ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`);
  const ended = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`;
  while ((await query(serverUrl, ended)).length > 0);
}

async function query<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client(connectionConfig(url));
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}
