import { setTimeout } from "node:timers/promises";
import type { StoredEvent } from "@/lib/domain/audience";
import type { Id } from "@/lib/domain/primitives";
import type { Db } from "@/lib/server/db/client";
import { listen } from "@/lib/server/db/listen";
import { logger } from "@/lib/server/logger";
import { readEvents } from "./read-events";
import { retold } from "./retold";
import { logChannel, onWake } from "./wake";

/** Given every stretch of an exercise's log once and in order. */
export type Deliver = (exerciseId: Id, stored: StoredEvent[], from: number) => void;

/** One exercise as the relay follows it: `seq` has been delivered, `tail` is the latest of it. */
type Followed = { seq: number; tail: StoredEvent[]; isReading: boolean; isStale: boolean };

const readLimit = 500;
const tailLength = 2_000;
const sweepMs = 2_000;

const [restTimes, longestRestMs, fewEvents] = [7, 150, 2];

/**
 * Where things happen faster than they are told, what comes next is told together: so that of a crowd that writes all at once,
 * an eighth of the time goes to telling it what it writes. What happens now and then is told at once.
 */
async function rest(events: number, tookMs: number): Promise<void> {
  if (events > fewEvents && events < readLimit) await setTimeout(Math.min(tookMs * restTimes, longestRestMs));
}

export type Relay = ReturnType<typeof createRelay>;

/**
 * Follows the logs of the exercises that somebody here looks at. It reads past its own cursor
 * whenever it is woken: by a commit of this process, by NOTIFY from others, or by a slow sweep, which
 * makes up for every wake-up that was lost. So a lost connection delays, and nothing else.
 */
export function createRelay(database: Db, url: string, deliver: Deliver) {
  const followed = new Map<Id, Followed>();

  async function advance(exerciseId: Id): Promise<void> {
    const entry = followed.get(exerciseId);
    if (!entry) return;
    entry.isStale = true;
    if (entry.isReading) return;
    entry.isReading = true;
    try {
      while (entry.isStale && followed.get(exerciseId) === entry) {
        entry.isStale = false;
        const stored = await readEvents(database, exerciseId, entry.seq, readLimit);
        // Who follows it anew meanwhile reads for themselves.
        if (followed.get(exerciseId) !== entry) return;
        if (stored.length === 0) continue;
        const from = entry.seq;
        entry.seq = stored.at(-1)!.event.seq;
        entry.tail = retold([...entry.tail, ...stored], stored).slice(-tailLength);
        entry.isStale ||= stored.length === readLimit;
        const began = performance.now();
        deliver(exerciseId, stored, from);
        await rest(stored.length, performance.now() - began);
      }
    } catch (error) {
      logger.warn({ error: (error as Error).message, exerciseId }, "relay could not read; it will at the next sweep");
    } finally {
      entry.isReading = false;
    }
  }

  function sweep(): void {
    for (const exerciseId of followed.keys()) void advance(exerciseId);
  }

  const stopWaking = onWake((exerciseId) => void advance(exerciseId));
  const sweeper = setInterval(sweep, sweepMs);
  sweeper.unref();
  const listener = listen(url, logChannel, (exerciseId) => void advance(exerciseId), sweep);

  return {
    /** Begins to follow an exercise from where its log is now, unless it is followed already. */
    async follow(exerciseId: Id): Promise<void> {
      if (followed.has(exerciseId)) return;
      const { seq } = await database.prisma.exercise.findUniqueOrThrow({
        where: { id: exerciseId },
        select: { seq: true },
      });
      if (!followed.has(exerciseId)) followed.set(exerciseId, { seq, tail: [], isReading: false, isStale: false });
    },
    /**
     * What lies between `since` and what has been delivered, or null when that is no longer in
     * memory. Answers at once, so that whoever joins a room in the same turn misses nothing.
     */
    catchUp(exerciseId: Id, since: number): { stored: StoredEvent[]; to: number } | null {
      const entry = followed.get(exerciseId);
      if (!entry) return null;
      const tailFrom = entry.seq - entry.tail.length;
      if (since < tailFrom) return null;
      return { stored: entry.tail.filter(({ event }) => event.seq > since), to: Math.max(entry.seq, since) };
    },
    /** How far an exercise has been delivered; 0 when it is not followed. */
    seqOf: (exerciseId: Id): number => followed.get(exerciseId)?.seq ?? 0,
    /** Whether other processes' commits are heard of at once. */
    isListening: listener.isListening,
    listFollowed: () => [...followed].map(([exerciseId, { seq }]) => ({ exerciseId, seq })),
    unfollow: (exerciseId: Id): void => void followed.delete(exerciseId),
    async stop(): Promise<void> {
      stopWaking();
      clearInterval(sweeper);
      await listener.stop();
    },
  };
}
