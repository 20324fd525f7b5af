import { randomUUID } from "node:crypto";
import pg from "pg";

export const schema = `
  CREATE TABLE room (id int PRIMARY KEY, seq int NOT NULL);
  CREATE TABLE post (room int NOT NULL, seq int NOT NULL, id uuid NOT NULL, at timestamptz NOT NULL DEFAULT now(),
    body jsonb NOT NULL, PRIMARY KEY (room, seq));
  INSERT INTO room SELECT n, 0 FROM generate_series(0, 99) n`;

export const mostConnections = 10;

/** As many connections as the bare servers have; a lost one must not end the process. */
export function barePool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: mostConnections });
  pool.on("error", (error) => console.error(error.message));
  return pool;
}

/** Adds a post to a room under the lock of its row, in one transaction; answers with its number. */
export async function commitPost(pool: pg.Pool, room: number, id: string, body: object): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const { rows } = await client.query<{ seq: number }>({
      name: "bump",
      text: "UPDATE room SET seq = seq + 1 WHERE id = $1 RETURNING seq",
      values: [room],
    });
    const { seq } = rows[0]!;
    await client.query({
      name: "add",
      text: "INSERT INTO post (room, seq, id, body) VALUES ($1, $2, $3, $4)",
      values: [room, seq, id, body],
    });
    await client.query("COMMIT");
    return seq;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}

const body = {
  body: "A comment of about the length that people write, so that what is written is not less. ".repeat(2),
};

/** Commits a second, of ten connections that do nothing else, over so many rooms. */
export async function measureCommits({ url, rooms, ms }: { url: string; rooms: number; ms: number }): Promise<number> {
  const pool = barePool(url);
  const began = performance.now();
  let made = 0;
  const commitOn = async (): Promise<void> => {
    while (performance.now() - began < ms) {
      const room = made % rooms;
      made += 1;
      await commitPost(pool, room, randomUUID(), body);
    }
  };
  await Promise.all(Array.from({ length: mostConnections }, commitOn));
  const perSecond = (made * 1_000) / (performance.now() - began);
  await pool.end();
  return perSecond;
}
