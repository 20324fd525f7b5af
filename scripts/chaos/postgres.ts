import { readFile } from "node:fs/promises";
import path from "node:path";
import { sleep } from "@/lib/crowd/timing";
import { startEmbeddedPostgres } from "@/lib/server/db/embedded";
import { commandOf, isRunning, listFamily, signalAll } from "./processes";

export type Postgres = Awaited<ReturnType<typeof startPostgres>>;

const betweenLooksMs = 20;

/** A PostgreSQL of one's own on `dataRoot`, which can be killed with all its processes, stalled, and started again. */
export async function startPostgres(dataRoot: string, onPort: (port: number) => void) {
  let current = await start();

  async function start() {
    const started = await startEmbeddedPostgres(dataRoot);
    onPort(Number(new URL(started.url).port));
    return started;
  }

  /** All its processes; none where it is not running. */
  async function list(): Promise<number[]> {
    const where = await dataDirOf(dataRoot);
    const pid = Number((await readFile(path.join(where, "postmaster.pid"), "utf8").catch(() => "")).split("\n")[0]);
    // The file outlives a server that was killed, and the number may be somebody else's by now.
    return pid > 0 && (await commandOf(pid)).includes(where) ? listFamily(pid) : [];
  }

  return {
    url: (): string => current.url,
    /** As when the power of its machine goes, but for what the machine has taken for the disk. */
    async kill(): Promise<void> {
      const [first, ...others] = await list();
      if (first === undefined) return;
      // Stopped first, or it would start others while these are being killed.
      signalAll([first], "SIGSTOP");
      const all = [...new Set([first, ...others, ...(await listFamily(first))])];
      signalAll(all, "SIGKILL");
      while (all.some(isRunning)) await sleep(betweenLooksMs);
    },
    async start(): Promise<void> {
      current = await start();
    },
    async stall(): Promise<void> {
      signalAll(await list(), "SIGSTOP");
    },
    async goOn(): Promise<void> {
      signalAll((await list()).toReversed(), "SIGCONT");
    },
    release: (): Promise<void> => current.release(),
  };
}

/** Where the data are: outside of the clone where it belongs to root. */
async function dataDirOf(dataRoot: string): Promise<string> {
  const inside = path.resolve(dataRoot, "postgres");
  const outside = path.resolve(dataRoot, "outside/postgres");
  const isOutside = await readFile(path.join(outside, "PG_VERSION")).then(
    () => true,
    () => false,
  );
  return isOutside ? outside : inside;
}
