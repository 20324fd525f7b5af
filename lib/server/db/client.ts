import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "@/lib/server/env";
import { logger } from "@/lib/server/logger";
import { connectionConfig } from "./connection";
import { type Prisma, PrismaClient } from "./generated/client";

export type Tx = Prisma.TransactionClient;
export type Db = { prisma: PrismaClient; pool: pg.Pool; close: () => Promise<void> };

// Who waits longer than that for a connection is told to come again, rather than kept waiting with the others behind.
const noConnectionAfterMs = 8_000;
// Longer than the database itself lets a statement run: a connection whose other end is gone without a word.
const noAnswerAfterMs = 35_000;

/** A client with a pool of its own; tests make one per database. Who gets no connection within `patienceMs` gets an error. */
export function connect(url: string, poolSize = 12, patienceMs = noConnectionAfterMs): Db {
  // Statements that are asked for at once go out at once, and are done in their order: a transaction waits for a few answers
  // rather than for each.
  const settings = {
    ...connectionConfig(url),
    max: poolSize,
    connectionTimeoutMillis: patienceMs,
    query_timeout: noAnswerAfterMs,
    pipeline: true,
  };
  const pool = new pg.Pool(settings);
  // Without a handler on every client, a lost database connection ends the process.
  const report = (error: Error) => logger.warn({ error: error.message }, "database connection lost");
  pool.on("error", report);
  pool.on("connect", (client) => client.on("error", report));
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    prisma,
    pool,
    close: async () => {
      await prisma.$disconnect();
      if (!pool.ended) await pool.end();
    },
  };
}

// Next's bundles and server.ts load this module separately; one pool serves both.
const shared = globalThis as { sandtableDb?: Db };

/** The database of this process, connected at first use. */
export function db(): Db {
  return (shared.sandtableDb ??= connect(databaseUrl()));
}

// Some seconds of work for a database that does it.
const mostWaiting = 2_000;

/** Whether so many wait for a connection that whoever comes now had better come later. */
export function isCrowded(): boolean {
  return (shared.sandtableDb?.pool.waitingCount ?? 0) > mostWaiting;
}

function databaseUrl(): string {
  const url = env().DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set, and no embedded database was started.");
  return url;
}

/** Gives tests, scripts and the end of the process control over it. */
export function useDb(next: Db | undefined): void {
  shared.sandtableDb = next;
}
