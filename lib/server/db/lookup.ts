import { createTurns } from "@/lib/server/turns";
import { db } from "./client";
import { perDatabase } from "./per-database";
import { type Sql, sqlOn } from "./sql";

const [lanes, mostTogether] = [3, 100];

/**
 * For what is asked at every request, and so without Prisma: those who ask while a statement is under way are answered together
 * by the next. There are a few at a time, so that a connection that hangs does not stop all of them. `look` answers for each
 * that is asked, in their order.
 */
export function createLookup<Asked, Found>(
  look: (sql: Sql, asked: Asked[]) => Promise<Found[]>,
): (asked: Asked) => Promise<Found> {
  const linesOf = perDatabase(({ pool }) =>
    createTurns<Asked, Found>((_, asked) => look(sqlOn(pool), asked), mostTogether),
  );
  let last = 0;
  return (asked) => {
    last = (last + 1) % lanes;
    return linesOf(db())(`${last}`, asked);
  };
}
