import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { connect, type Db, useDb } from "@/lib/server/db/client";
import { startEmbeddedPostgres } from "@/lib/server/db/embedded";
import { migrate } from "@/lib/server/db/migrate";
import { createScratchDatabase } from "@/lib/server/db/scratch";
import { provideEnv } from "@/lib/server/env";
import { type Child, type Program, startChild } from "./child";
import { buildPage, pageFolder } from "./limits/build-page";
import { schema } from "./limits/postgres";
import type { Target } from "./load/requests";
import { makePeople, makePlace, type Person, type Place, type Size } from "./seed";

const mostPeople = 10_000;
const patienceMs = 60_000;

/** Where all is that is measured: a PostgreSQL of its own, servers and the load each in a process of its own. */
export type Lab = Awaited<ReturnType<typeof openLab>>;

/** Starts the database in a folder that is gone afterwards; all else when it is asked for. Servers take `firstPort` and the next ones. */
export async function openLab(firstPort: number) {
  await buildPage();
  const folder = await mkdtemp(path.join(tmpdir(), "sandtable-bench-"));
  // The account that PostgreSQL runs under, where that is another, has to get in.
  await chmod(folder, 0o755);
  const postgres = await startEmbeddedPostgres(folder);
  const { url } = await createScratchDatabase(postgres.url);
  const { url: bareUrl } = await createScratchDatabase(postgres.url);
  await migrate(url);
  const db: Db = connect(url);
  useDb(db);
  const bareDb = connect(bareUrl, 2);
  await bareDb.pool.query(schema);

  const [port, pipelinePort, pagePort] = [firstPort, firstPort + 1, firstPort + 2];
  const secret = randomBytes(32).toString("hex");
  provideEnv({ DATABASE_URL: url, NEXTAUTH_SECRET: secret, PORT: String(port) });
  const children = new Set<Child>();
  const places = new Map<string, Promise<Place>>();
  let people: Promise<Person[]> | undefined;
  const running = new Map<string, Promise<Child>>();

  async function start(program: Program, healthPort?: number): Promise<Child> {
    const child = startChild(program);
    children.add(child);
    if (healthPort !== undefined) await Promise.race([untilAnswered(healthPort), child.failed]);
    return child;
  }

  /** One of each kind at a time, started when it is first asked for. */
  function once(name: string, program: Program, healthPort?: number): Promise<Child> {
    const child = running.get(name) ?? start(program, healthPort);
    running.set(name, child);
    return child;
  }

  async function end(name: string): Promise<void> {
    const child = await running.get(name);
    running.delete(name);
    if (!child) return;
    await child.stop();
    children.delete(child);
  }

  const inside = ["--expose-gc", "--import", "./scripts/bench/inside.mjs"];
  const common = { NODE_ENV: "production", LOG_LEVEL: "warn", NEXT_TELEMETRY_DISABLED: "1" };
  const product: Program = {
    file: "dist/server.mjs",
    flags: ["--enable-source-maps", ...inside],
    env: {
      ...common,
      PORT: String(port),
      DATABASE_URL: url,
      NEXTAUTH_SECRET: secret,
      // The load comes from few addresses and as few people, and is what the limits are there to refuse.
      RATE_LIMIT_FACTOR: "1000",
    },
  };
  const loading: Program = { file: "scripts/bench/load/main.ts", flags: ["--import", "tsx"] };
  const bareEnv = { ...common, DATABASE_URL: bareUrl };

  return {
    db,
    url,
    bareUrl,
    bareDb,
    port,
    pipelinePort,
    pagePort,
    /** The server itself, with settings besides the usual ones when it is not there yet. */
    product: (settings: Record<string, string> = {}) =>
      once("product", { ...product, env: { ...product.env, ...settings } }, port),
    pipeline: () => {
      const env = { ...bareEnv, PORT: String(pipelinePort) };
      return once(
        "pipeline",
        { file: "scripts/bench/limits/pipeline.ts", flags: [...inside, "--import", "tsx"], env },
        pipelinePort,
      );
    },
    page: () => {
      const args = ["start", pageFolder, "-p", String(pagePort)];
      return once("page", { file: "node_modules/next/dist/bin/next", flags: inside, args, env: bareEnv }, pagePort);
    },
    load: () => once("load", loading),
    /** Another such process, for whoever listens while the first one sends. */
    listeners: () => once("listeners", loading),
    end,
    /** An exercise of a size, made when it is first asked for; `from` and `count` are of the people in it. */
    place(size: Omit<Size, "people"> & { from?: number; count: number }): Promise<Place> {
      const { slug, from = 0, count, ...rest } = size;
      const make = async () => {
        const all = await (people ??= makePeople(db, mostPeople));
        const place = await makePlace(db, { slug, ...rest, people: all.slice(from, from + count) });
        await db.pool.query("ANALYZE");
        return place;
      };
      const place = places.get(slug) ?? make();
      places.set(slug, place);
      return place;
    },
    targetOf: ({ slug, members, optionIds, roundId }: Place): Target => {
      return { kind: "product", port, slug, tokens: members.map(({ token }) => token), optionIds, roundId };
    },
    /** Has every commit of the database take so much longer before it is written down, its locks held. */
    async delayCommits(ms: number): Promise<void> {
      await db.pool.query(`ALTER SYSTEM SET commit_delay = ${Math.round(ms * 1_000)}`);
      await db.pool.query("ALTER SYSTEM SET commit_siblings = 0");
      await db.pool.query("SELECT pg_reload_conf()");
      await wait(500);
    },
    async close(): Promise<void> {
      await Promise.all([...children].map((child) => child.stop()));
      await Promise.all([db.close(), bareDb.close()]);
      await postgres.release();
      const outside = await realpath(path.join(folder, "outside")).catch(() => null);
      if (outside) await rm(outside, { recursive: true, force: true });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until something is answered at a port. */
async function untilAnswered(port: number): Promise<void> {
  const until = performance.now() + patienceMs;
  const isAnswered = () =>
    fetch(`http://127.0.0.1:${port}/api/health`).then(
      (response) => response.arrayBuffer().then(() => true),
      () => false,
    );
  while (!(await isAnswered())) {
    if (performance.now() > until) throw new Error(`Nothing answers at port ${port}.`);
    await wait(25);
  }
}
