import type { Id } from "@/lib/domain/primitives";
import type { Db } from "@/lib/server/db/client";
import { listen } from "@/lib/server/db/listen";
import { logger } from "@/lib/server/logger";
import { attentionChannel } from "./signal";

/** The room of all open pages of a member. */
export const roomOf = (memberId: Id): string => `member:${memberId}`;

/**
 * Tells the open pages of members when there is a notice for them, or when they have seen one on another device.
 * What could not be asked for is asked for with the next news.
 */
export function createAttention({ pool }: Db, url: string, tell: (room: string) => void) {
  const pending = new Map<Id, number>();

  async function tellOf(exerciseId: Id): Promise<void> {
    const since = pending.get(exerciseId);
    if (since === undefined) return;
    pending.delete(exerciseId);
    try {
      const { rows } = await pool.query<{ memberId: Id }>(
        `SELECT DISTINCT "memberId" FROM notice WHERE "exerciseId" = $1 AND seq > $2`,
        [exerciseId, since],
      );
      for (const { memberId } of rows) tell(roomOf(memberId));
    } catch (error) {
      pending.set(exerciseId, Math.min(since, pending.get(exerciseId) ?? since));
      logger.warn({ error: (error as Error).message, exerciseId }, "notices could not be told of");
    }
  }

  const listener = listen(url, attentionChannel, (payload) => {
    for (const memberId of payload.split(" ")) tell(roomOf(memberId));
  });

  return {
    /** Tells of the notices of what has happened in an exercise after event `from`. */
    follow(exerciseId: Id, from: number): void {
      pending.set(exerciseId, Math.min(from, pending.get(exerciseId) ?? from));
      void tellOf(exerciseId);
    },
    stop: listener.stop,
  };
}
