import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "@/lib/server/env";
import { logger } from "@/lib/server/logger";
import { connectionConfig } from "./connection";
import { type Prisma, PrismaClient } from "./generated/client";

export type Tx = Prisma.TransactionClient;
export type Db = { prisma: PrismaClient; pool: pg.Pool; close: () => Promise<void> };

/** A client with a pool of its own; tests make one per database. */
export function connect(url: string, poolSize = 12): Db {
  const pool = new pg.Pool({ ...connectionConfig(url), max: poolSize });
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

function databaseUrl(): string {
  const url = env().DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set, and no embedded database was started.");
  return url;
}

/** Gives tests, scripts and the end of the process control over it. */
export function useDb(next: Db | undefined): void {
  shared.sandtableDb = next;
}
