import { randomBytes } from "node:crypto";
import { mkdir, readFile, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { connect, type Db, useDb } from "@/lib/server/db/client";
import { migrate } from "@/lib/server/db/migrate";
import { createScratchDatabase, withDatabase } from "@/lib/server/db/scratch";
import { createNetwork, type Network } from "@/test/network";
import { buildPlanted, plants } from "./plants/plants";
import { type Postgres, startPostgres } from "./postgres";
import { type Server, superviseServer } from "./supervise";

/** All that a run stands on: people reach `servers` through `network`, and these the database through `wire`. */
export type Ground = {
  network: Network;
  servers: Server[];
  wire: Network;
  postgres: Postgres;
  /** The runner's own connections to the database, past the wire. */
  db: Db;
  logFile: string;
  close: () => Promise<void>;
};

type Wishes = { data: string; processes: number; plant?: string | undefined };

const sql = path.join(import.meta.dirname, "hooks.sql");
const clock = path.join(import.meta.dirname, "process-clock.mjs");
// Kept over restarts, as an operator keeps theirs.
const secret = randomBytes(32).toString("base64");

/** A database of its own, and server processes on it that come again when they end. */
export async function prepareGround({ data, processes, plant: planted }: Wishes): Promise<Ground> {
  const plant = planted === undefined ? null : plants[planted]!;
  await mkdir(data, { recursive: true });
  const wire = await createNetwork();
  const own = await createNetwork();
  const postgres = await startPostgres(data, (port) => {
    wire.leadTo(port);
    own.leadTo(port);
  });
  const scratch = await createScratchDatabase(postgres.url());
  const through = ({ port }: Network): string => {
    const url = new URL(withDatabase(postgres.url(), new URL(scratch.url).pathname.slice(1)));
    url.port = `${port}`;
    return url.href;
  };
  await migrate(scratch.url);
  const db = connect(through(own), 6);
  useDb(db);
  await db.pool.query(await readFile(sql, "utf8"));
  if (plant?.sql) await db.pool.query(plant.sql);

  const logFile = path.join(data, "servers.log");
  await rm(logFile, { force: true });
  const network = await createNetwork();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    LOG_LEVEL: "warn",
    DATABASE_URL: through(wire),
    SANDTABLE_DATA: path.resolve(data),
    NEXTAUTH_SECRET: secret,
    APP_URL: network.origin,
  };
  const file = plant ? await buildPlanted(planted!, plant) : "dist/server.mjs";
  const preload = [clock, ...(plant?.preload ? [plant.preload] : [])];
  const servers: Server[] = [];
  for (let count = 0; count < processes; count += 1) {
    servers.push(superviseServer({ file, port: await findFreePort(), env, log: logFile, preload }));
  }
  network.leadTo(...servers.map(({ port }) => port));

  return {
    ...{ network, servers, wire, postgres, db, logFile },
    async close() {
      await Promise.all(servers.map((server) => server.stop()));
      useDb(undefined);
      await db.close();
      await Promise.all([network, wire, own].map((each) => each.close()));
      await dropDatabase(postgres.url(), scratch.url);
      await postgres.release();
    },
  };
}

// The server may have another port since the database was made.
async function dropDatabase(serverUrl: string, scratchUrl: string): Promise<void> {
  const admin = connect(withDatabase(serverUrl, "postgres"), 1);
  try {
    await admin.pool.query(`DROP DATABASE IF EXISTS "${new URL(scratchUrl).pathname.slice(1)}" WITH (FORCE)`);
  } finally {
    await admin.close();
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
