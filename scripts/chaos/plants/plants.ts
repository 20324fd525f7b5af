import path from "node:path";
import type { Kind } from "../kinds";
import type { Check } from "../violations";
import { buildWith, type Swap } from "./build-with";

/** A fault built into the servers of a run. */
export type Plant = {
  /** What is otherwise in a module of the server. */
  swaps: Swap[];
  /** Loaded into the server before anything else. */
  preload?: string;
  /** Done to the database of the run. */
  sql?: string;
  /** The faults under which it shows. */
  only: Kind[];
  /** The checks of which one must find it. */
  foundBy: Check[];
};

const relay = "lib/server/log/relay.ts";
const here = (name: string): string => path.join(import.meta.dirname, name);

export const plants: Record<string, Plant> = {
  // Numbers are given out when rows are written, and rows are seen when they are committed: who has read 11 never reads 10,
  // which was committed later.
  "bigserial-cursor": {
    swaps: [
      {
        file: relay,
        find: "  async function advance(exerciseId: Id): Promise<void> {",
        put: `
  let cursor: string | undefined;
  let isReadingAll = false;
  let isStale = false;
  async function advance(_exerciseId: Id): Promise<void> {
    isStale = true;
    if (isReadingAll) return;
    isReadingAll = true;
    try {
      while (isStale) {
        isStale = false;
        cursor ??= (await database.pool.query("SELECT coalesce(max(ordinal), 0) AS last FROM event")).rows[0].last;
        const { rows } = await database.pool.query(
          'SELECT ordinal, "exerciseId", seq FROM event WHERE ordinal > $1 ORDER BY ordinal LIMIT 100', [cursor]);
        for (const { ordinal, exerciseId, seq } of rows) {
          const stored = await readEvents(database, exerciseId, seq - 1, 1);
          cursor = ordinal;
          const entry = followed.get(exerciseId);
          if (!entry || seq <= entry.seq) continue;
          const from = entry.seq;
          entry.seq = seq;
          entry.tail = retold([...entry.tail, ...stored], stored).slice(-tailLength);
          deliver(exerciseId, stored, from);
          isStale = true;
        }
      }
    } catch {
      // At the next sweep.
    } finally {
      isReadingAll = false;
    }
  }
  async function advanceRightly(exerciseId: Id): Promise<void> {`,
      },
    ],
    sql: "ALTER TABLE event ADD COLUMN ordinal bigserial; CREATE INDEX event_ordinal ON event (ordinal)",
    only: ["slow-disk"],
    foundBy: ["clients"],
  },
  // What is about to be committed is sent out before it is.
  "emit-before-commit": {
    swaps: [
      {
        file: relay,
        find: "  const stopWaking = onWake(",
        put: `
  (globalThis as { chaosFollowed?: unknown }).chaosFollowed = () => [...followed].map(([id, { seq }]) => ({ id, seq }));
  (globalThis as { chaosEmit?: unknown }).chaosEmit = (exerciseId: Id, stored: StoredEvent[]) => {
    const entry = followed.get(exerciseId);
    if (!entry || stored[0]?.event.seq !== entry.seq + 1) return;
    const from = entry.seq;
    entry.seq = stored.at(-1)!.event.seq;
    entry.tail = [...entry.tail, ...stored].slice(-tailLength);
    deliver(exerciseId, stored, from);
  };
  const stopWaking = onWake(`,
      },
    ],
    preload: here("emit-before-commit.mjs"),
    only: ["slow-disk", "kill-postgres"],
    foundBy: ["early"],
  },
  // What comes again is not looked for, and is done again.
  "missing-key": {
    swaps: [],
    preload: here("missing-key.mjs"),
    only: ["slow-disk", "cut", "break-off"],
    foundBy: ["twice", "answers"],
  },
  // NOTIFY alone tells of news, and who begins to listen again goes on from what there is then.
  "listen-without-tail": {
    swaps: [
      {
        file: relay,
        find: "const stopWaking = onWake((exerciseId) => void advance(exerciseId));",
        put: "const stopWaking = () => undefined;",
      },
      { file: relay, find: "setInterval(sweep, sweepMs)", put: "setInterval(() => undefined, sweepMs)" },
      {
        file: relay,
        find: "const listener = listen(url, logChannel, (exerciseId) => void advance(exerciseId), sweep);",
        put: `
  const skip = async () => {
    for (const [id, entry] of followed) {
      const { seq } = await database.prisma.exercise.findUniqueOrThrow({ where: { id }, select: { seq: true } });
      entry.seq = Math.max(entry.seq, seq);
    }
  };
  const listener = listen(url, logChannel, (exerciseId) => void advance(exerciseId), () => void skip().catch(() => undefined));`,
      },
    ],
    only: ["end-listeners", "cut-database"],
    foundBy: ["clients"],
  },
};

/** The server with a fault in it: the file to run. */
export function buildPlanted(name: string, { swaps }: Plant): Promise<string> {
  return swaps.length > 0 ? buildWith(`server-with-${name}`, swaps) : Promise.resolve("dist/server.mjs");
}
