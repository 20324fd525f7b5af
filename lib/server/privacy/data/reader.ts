import type pg from "pg";
import { z } from "zod";
import { parseEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import { type Collection, queryOf } from "./collection";
import { type OwnAct, toOwnAct } from "./own-act";

// A revision may be a quarter of a megabyte.
const batchSize = 100;

export type Row = Record<string, unknown>;

/** Reads what is somebody's, in one moment's view of the database and in bounded memory: `client` is in a transaction. */
export function createReader(client: pg.PoolClient) {
  async function* rowsOf(query: string, parameters: unknown[]): AsyncGenerator<Row> {
    await client.query(`DECLARE own NO SCROLL CURSOR FOR ${query}`, parameters);
    try {
      for (;;) {
        const { rows } = await client.query<Row>(`FETCH ${batchSize} FROM own`);
        if (rows.length === 0) return;
        yield* rows;
      }
    } finally {
      await client.query("CLOSE own");
    }
  }

  return {
    async all(query: string, parameters: unknown[]): Promise<Row[]> {
      return (await client.query<Row>(query, parameters)).rows;
    },
    async *collection(collection: Collection, whose: string): AsyncGenerator<Row> {
      for await (const { row } of rowsOf(queryOf(collection), [whose])) yield collection.row.parse(row);
    },
    /** What a member has done, each with its words as they were then. */
    async *acts(exerciseId: Id, memberId: Id): AsyncGenerator<OwnAct> {
      const members = new Set(
        (await client.query<{ id: Id }>(`SELECT id FROM member WHERE "exerciseId" = $1`, [exerciseId])).rows.map(
          ({ id }) => id,
        ),
      );
      const query = `SELECT seq, at, by, type, payload FROM event WHERE "exerciseId" = $1 AND by = $2 ORDER BY seq`;
      for await (const row of rowsOf(query, [exerciseId, memberId])) {
        const event = parseEvent({ ...row, at: z.date().parse(row.at).getTime() });
        yield toOwnAct(event, memberId, members);
      }
    },
    /** The content of a file, piece by piece. */
    async *file(fileId: Id): AsyncGenerator<Uint8Array> {
      for (let from = 1; ; from += pieceSize) {
        const { rows } = await client.query<{ piece: Buffer }>(
          "SELECT substring(content FROM $2 FOR $3) AS piece FROM inject_file WHERE id = $1",
          [fileId, from, pieceSize],
        );
        const piece = rows[0]?.piece;
        if (!piece || piece.length === 0) return;
        yield piece;
      }
    },
  };
}

export type Reader = ReturnType<typeof createReader>;

const pieceSize = 1_000_000;
