import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { connect, type Db, useDb } from "@/lib/server/db/client";
import { migrate } from "@/lib/server/db/migrate";
import { createScratchDatabase } from "@/lib/server/db/scratch";
import { newSecret } from "@/lib/server/auth/secrets";
import { startEmbeddedPostgres } from "@/lib/server/db/embedded";
import { bareEnv, provideEnv } from "@/lib/server/env";

export type Memory = { heapUsed: number; rss: number };

export type FuzzedServer = {
  origin: string;
  db: Db;
  /** Makes the server's process; what was made before it is all that is there. */
  start: () => Promise<void>;
  readMemory: () => Promise<Memory>;
  hasEnded: () => boolean;
  stop: () => Promise<void>;
};

type Program = { program?: string[] | undefined; settings?: Record<string, string> };

/**
 * The production build, not started yet, and an empty database for it. `program`: what node is to run, with its options;
 * `settings`: what of its environment is not as usual.
 */
export async function prepareServer(
  port: number,
  { program = ["dist/server.mjs"], settings = {} }: Program = {},
): Promise<FuzzedServer> {
  const postgres = await startEmbeddedPostgres(".data/fuzz");
  const scratch = await createScratchDatabase(postgres.url);
  await migrate(scratch.url);
  const origin = `http://localhost:${port}`;
  const provided = {
    DATABASE_URL: scratch.url,
    NEXTAUTH_SECRET: newSecret(),
    PORT: String(port),
  };
  provideEnv(provided);
  const db = connect(scratch.url);
  useDb(db);
  let child: ChildProcess | undefined;
  return {
    origin,
    db,
    start: async () => {
      child = spawn(
        process.execPath,
        ["--expose-gc", "--enable-source-maps", "--import", "./test/fuzz/tell-memory.mjs", ...program],
        {
          stdio: ["ignore", "inherit", "inherit", "ipc"],
          env: {
            ...bareEnv(),
            ...provided,
            ...settings,
            NODE_ENV: "production",
            SANDTABLE_MODE: "demo",
            LOG_LEVEL: "error",
          },
        },
      );
      await answers(origin, child);
    },
    readMemory: async () => {
      child!.send("memory");
      const [memory] = (await once(child!, "message")) as [Memory];
      return memory;
    },
    hasEnded: () => child!.exitCode !== null || child!.signalCode !== null,
    stop: async () => {
      if (child && child.exitCode === null) {
        child.kill("SIGTERM");
        await once(child, "exit");
      }
      useDb(undefined);
      await db.close();
      await scratch.drop();
      await postgres.release();
    },
  };
}

async function answers(origin: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`);
    const answer = await fetch(`${origin}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** A port that nobody listens on. */
export async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
