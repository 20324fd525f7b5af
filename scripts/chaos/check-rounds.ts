import type { StoredEvent } from "@/lib/domain/audience";
import type { Db } from "@/lib/server/db/client";
import type { Scene } from "./scene";
import { type Violation, violates } from "./violations";

type Witnessed = { type: string; roundId: string; at: Date };

/** Whether every round was opened once, and closed once but for the last, and when the database's own clock had come to it. */
export async function checkRounds(
  { pool }: Db,
  { exerciseId, rounds }: Scene,
  log: StoredEvent[],
): Promise<Violation[]> {
  const { rows } = await pool.query<Witnessed>(
    `SELECT type, "roundId", at FROM chaos.witness WHERE "exerciseId" = $1`,
    [exerciseId],
  );
  const events = log.flatMap(({ event }) =>
    event.type === "round.opened" || event.type === "round.closed" ? [event] : [],
  );
  const found: Violation[] = [];
  for (const [index, { id }] of rounds.entries()) {
    for (const type of ["round.opened", "round.closed"] as const) {
      const name = `round ${index + 1}: ${type}`;
      const mine = events.filter((event) => event.type === type && event.payload.roundId === id);
      const wanted = type === "round.closed" && index === rounds.length - 1 ? 0 : 1;
      if (mine.length !== wanted) found.push(violates("rounds", `${name} ${mine.length} times`));
      const dueAt = mine[0]?.payload.dueAt ?? 0;
      const early = rows.filter((row) => row.type === type && row.roundId === id && row.at.getTime() < dueAt);
      if (early.length > 0 || mine.some(({ at }) => at < dueAt))
        found.push(violates("rounds", `${name} before its time`));
    }
  }
  return found;
}
