import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Id } from "@/lib/domain/primitives";
import type { CrowdState } from "@/lib/domain/rehearsals/rehearsal";
import { againAndAgain } from "@/lib/server/clock/again-and-again";
import type { Db } from "@/lib/server/db/client";
import { logger } from "@/lib/server/logger";
import { dismissCrowds, makeCrowd } from "./crowd-accounts";
import { type CrowdProcess, type StartCrowd, startCrowdProcess } from "./crowd-process";
import { tidyRehearsals } from "./tidy";

const everyMs = 500;
const tidyEveryMs = 60_000;
/** After so long without a sign of life of the process that plays it, a crowd has stopped. */
const silentMs = 15_000;

const Silent = z.array(z.object({ exerciseId: z.string() }));
const Claimed = z.array(z.object({ exerciseId: z.string(), analysts: z.number() }));

/**
 * Plays the crowds that are wanted, each in a process that ends with its rehearsal and with this one. Every server
 * process may run one of these: a crowd is played by whichever claims it. What another one was playing when it died has
 * stopped, and is said to have.
 */
export function startCrowds(database: Db, origin: string, start: StartCrowd = startCrowdProcess) {
  const { rehearsal } = database.prisma;
  const self = randomUUID();
  const playing = new Map<Id, CrowdProcess>();
  let tidiedAt = 0;

  async function look(): Promise<void> {
    try {
      await claim();
      await beat();
      await noteSilent();
      if (performance.now() - tidiedAt < tidyEveryMs && tidiedAt > 0) return;
      tidiedAt = performance.now();
      await tidyRehearsals(database);
    } catch (error) {
      logger.warn({ error: (error as Error).message }, "crowds could not be looked after; they will be again");
    }
  }

  async function claim(): Promise<void> {
    const rows = Claimed.parse(
      await database.prisma.$queryRaw`
        UPDATE rehearsal SET crowd = 'playing', "claimedBy" = ${self}::uuid, "beatAt" = clock_timestamp()
        WHERE "exerciseId" IN (SELECT "exerciseId" FROM rehearsal WHERE crowd = 'wanted' FOR UPDATE SKIP LOCKED)
        RETURNING "exerciseId", analysts`,
    );
    for (const row of rows) {
      // A rehearsal that is thrown away meanwhile must not keep the others from theirs.
      await play(row).catch((error: Error) => {
        logger.warn({ error: error.message }, "a crowd could not be made");
        return end(row.exerciseId, "failed");
      });
    }
  }

  async function play(row: z.output<typeof Claimed>[number]): Promise<void> {
    const parts = await makeCrowd(database, row);
    const crowd = start({ origin, seed: seedOf(row.exerciseId), ...parts });
    playing.set(row.exerciseId, crowd);
    void crowd.ended.then((isDone) => end(row.exerciseId, isDone ? "finished" : "failed"));
  }

  /** Says that this process lives, and ends the crowds of rehearsals that have gone. */
  async function beat(): Promise<void> {
    if (playing.size === 0) return;
    const ids = [...playing.keys()];
    const rows = z.array(z.object({ exerciseId: z.string() })).parse(
      await database.prisma.$queryRaw`
        UPDATE rehearsal SET "beatAt" = clock_timestamp()
        WHERE "exerciseId" = ANY(${ids}::uuid[]) AND "claimedBy" = ${self}::uuid AND crowd = 'playing'
        RETURNING "exerciseId"`,
    );
    const alive = new Set(rows.map(({ exerciseId }) => exerciseId));
    for (const id of ids) if (!alive.has(id)) playing.get(id)?.stop();
  }

  async function noteSilent(): Promise<void> {
    const silent = Silent.parse(
      await database.prisma.$queryRaw`
        UPDATE rehearsal SET crowd = 'stopped'
        WHERE crowd = 'playing' AND "beatAt" < clock_timestamp() - ${silentMs} * interval '1 millisecond'
        RETURNING "exerciseId"`,
    );
    await dismissCrowds(
      database,
      silent.map(({ exerciseId }) => exerciseId),
    );
  }

  async function end(exerciseId: Id, crowd: CrowdState): Promise<void> {
    playing.delete(exerciseId);
    try {
      await rehearsal.updateMany({ where: { exerciseId, claimedBy: self, crowd: "playing" }, data: { crowd } });
      await dismissCrowds(database, [exerciseId]);
    } catch (error) {
      logger.warn({ error: (error as Error).message }, "it could not be noted that a crowd has ended");
    }
  }

  const loop = againAndAgain(look, everyMs);
  return {
    async stop(): Promise<void> {
      await loop.stop();
      const ids = [...playing.keys()];
      await rehearsal.updateMany({ where: { exerciseId: { in: ids }, claimedBy: self }, data: { crowd: "stopped" } });
      const ends = [...playing.values()].map(({ stop, ended }) => {
        stop();
        return ended;
      });
      await Promise.all(ends);
      await dismissCrowds(database, ids);
    },
  };
}

/** Each rehearsal is another play, and the same one when it is looked into again. */
function seedOf(exerciseId: Id): number {
  return Number.parseInt(exerciseId.slice(0, 8), 16);
}
