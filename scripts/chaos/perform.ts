import { sleep } from "@/lib/crowd/timing";
import type { Ground } from "./ground";
import type { Kind } from "./kinds";
import type { Fault } from "./schedule";

type Performance = (ground: Ground, fault: Fault, exerciseId: string) => Promise<void>;

const minuteMs = 60_000;

/** How each fault is done, and undone: it is over when the promise resolves. */
export const perform: Record<Kind, Performance> = {
  "kill-server": async ({ servers }, { server, forMs }) => {
    servers[server]!.kill();
    await sleep(forMs);
    servers[server]!.release();
  },
  "kill-postgres": async ({ postgres }, { forMs }) => {
    await postgres.kill();
    await sleep(forMs);
    await insist(() => postgres.start());
  },
  "kill-both": async ({ servers, postgres }, { server, forMs }) => {
    servers[server]!.kill();
    await postgres.kill();
    await sleep(forMs);
    // The server comes first, and finds no database.
    servers[server]!.release();
    await insist(() => postgres.start());
  },
  cut: async ({ network }) => network.cut(),
  "break-off": async ({ network }) => network.breakOff(),
  "network-down": async ({ network }, { forMs }) => {
    network.takeDown();
    await sleep(forMs);
    network.bringUp();
  },
  "slow-network": async ({ network }, { forMs, amount }) => {
    network.delay(amount);
    await sleep(forMs);
    network.delay(0);
  },
  "half-open": async ({ network }) => network.mute(),
  "cut-database": async ({ wire }) => wire.cut(),
  "slow-disk": async (ground, { forMs, amount }) => {
    await setDisk(ground, "commit_ms", amount);
    await sleep(forMs);
    await setDisk(ground, "commit_ms", 0);
  },
  "full-disk": async (ground, { forMs }) => {
    await setDisk(ground, "is_full", true);
    await sleep(forMs);
    await setDisk(ground, "is_full", false);
  },
  "clock-jump": async ({ servers }, { server, forMs, amount }) => {
    servers[server]!.setClock(amount * minuteMs);
    await sleep(forMs);
    servers[server]!.setClock(0);
  },
  "stall-server": async ({ servers }, { server, forMs }) => {
    servers[server]!.stall();
    await sleep(forMs);
    servers[server]!.goOn();
  },
  "stall-postgres": async ({ postgres }, { forMs }) => {
    await postgres.stall();
    await sleep(forMs);
    await postgres.goOn();
  },
  "end-listeners": async ({ db }) => {
    await insist(() =>
      db.pool.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN %'"),
    );
  },
  lock: ({ db }, { forMs }, exerciseId) => hold(db, exerciseId, forMs),
};

/** Somebody else holds the row that every command of the exercise waits for, until all connections of the pool wait. */
async function hold({ pool }: Ground["db"], exerciseId: string, forMs: number): Promise<void> {
  const client = await insist(() => pool.connect());
  try {
    await client.query("BEGIN");
    await client.query("SELECT 1 FROM exercise WHERE id = $1 FOR UPDATE", [exerciseId]);
    await sleep(forMs);
    await client.query("ROLLBACK");
    client.release();
  } catch (error) {
    // The database was killed meanwhile, and the lock with it.
    client.release(error as Error);
  }
}

async function setDisk({ db }: Ground, column: "commit_ms" | "is_full", value: number | boolean): Promise<void> {
  await insist(() => db.pool.query(`UPDATE chaos.disk SET ${column} = $1`, [value]));
}

const againAfterMs = 200;
const givesUpAfterMs = 120_000;

/** Does it until it works, since other faults may be under way; throws what was wrong at last after two minutes. */
export async function insist<T>(act: () => Promise<T>): Promise<T> {
  const giveUpAt = performance.now() + givesUpAfterMs;
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (performance.now() > giveUpAt) throw error;
      await sleep(againAfterMs);
    }
  }
}
