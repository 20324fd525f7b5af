import type { Duplex } from "node:stream";
import type { PoolClient } from "pg";
import type { Db } from "./client";
import { type Sql, sqlOn } from "./sql";

/**
 * Does `act` in a transaction on a connection of its own, without Prisma: all of it is committed, or nothing where it throws.
 * Statements are done in the order in which they are asked for. What `act` does not wait for goes out with the commit, and
 * is waited for here; what it asks for only after that is refused, as the connection may be somebody else's by then.
 */
export async function inTransaction<T>({ pool }: Pick<Db, "pool">, act: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const asked: Promise<unknown>[] = [];
  // All that comes after what fails, fails for that reason alone.
  let first: unknown;
  const following = <P extends Promise<unknown>>(answer: P): P => {
    answer.catch((error: unknown) => (first ??= error));
    asked.push(answer);
    return answer;
  };
  const sql = sqlOn(client);
  const together = corking(client);
  let broken: Error | undefined;
  let isOver = false;
  try {
    together();
    void following(client.query("BEGIN"));
    const result = await act((text, values) => {
      if (isOver) return Promise.reject(new Error("The transaction that this was to be part of is over."));
      together();
      return following(sql(text, values));
    });
    isOver = true;
    together();
    void following(client.query("COMMIT"));
    await Promise.all(asked);
    return result;
  } catch (error) {
    isOver = true;
    await client.query("ROLLBACK").catch((lost: Error) => (broken = lost));
    throw first ?? error;
  } finally {
    // A connection on which even that fails is of no use to the next.
    client.release(broken);
  }
}

type Corked = { connection: { stream: Duplex } };

/** Has what a connection writes in one turn go out in one piece: each writing wakes the database, which costs more than what it is to do. */
function corking(client: PoolClient): () => void {
  const { stream } = (client as unknown as Corked).connection;
  let isCorked = false;
  return () => {
    if (isCorked) return;
    isCorked = true;
    stream.cork();
    process.nextTick(() => {
      isCorked = false;
      stream.uncork();
    });
  };
}
