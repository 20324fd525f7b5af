import type { Db } from "./client";
import { type Sql, sqlOn } from "./sql";

/** Does `act` in a transaction on a connection of its own, without Prisma: all of it is committed, or nothing where it throws. */
export async function inTransaction<T>({ pool }: Pick<Db, "pool">, act: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("BEGIN");
    const result = await act(sqlOn(client));
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch((lost: Error) => (broken = lost));
    throw error;
  } finally {
    // A connection on which even that fails is of no use to the next.
    client.release(broken);
  }
}
