import type { ClientBase, Pool } from "pg";
import { sha256 } from "@/lib/server/auth/secrets";
import type { Tx } from "./client";

/**
 * Runs one statement, with values for its `$1`, `$2` and so on, in the transaction that it belongs to; answers with its
 * rows, whose columns have the names of the schema. For what is asked hundreds of times a second, where Prisma costs
 * more than the database; a list goes in as an array of a named type (`$1::uuid[]`), a moment as its ISO text.
 */
export type Sql = <Row extends object>(text: string, values: readonly unknown[]) => Promise<Row[]>;

/** In a transaction of Prisma's. */
export function sqlOf(tx: Pick<Tx, "$queryRawUnsafe">): Sql {
  return (text, values) => tx.$queryRawUnsafe(text, ...values);
}

/** On a connection, which plans each statement once; on any of a pool each is a transaction of its own. */
export function sqlOn(client: ClientBase | Pool): Sql {
  return async <Row extends object>(text: string, values: readonly unknown[]) => {
    return (await client.query<Row>({ name: nameOf(text), text, values: [...values] })).rows;
  };
}

const names = new Map<string, string>();

// Of the text itself: this module is loaded more than once in a process, and all its instances share the connections.
function nameOf(text: string): string {
  const name = names.get(text) ?? `sandtable_${sha256(text).slice(0, 32)}`;
  names.set(text, name);
  return name;
}

/** Answers by what was asked. */
export type Remembered = Map<string, Promise<unknown[]>>;

/** As `sql`, asking the same once: for what does not change for as long as `known` is used. */
export function remembering(sql: Sql, known: Remembered): Sql {
  return <Row extends object>(text: string, values: readonly unknown[]) => {
    const key = JSON.stringify([text, values]);
    const rows = known.get(key) ?? sql<Row>(text, values);
    known.set(key, rows);
    // What could not be asked is asked again.
    rows.catch(() => known.delete(key));
    return rows as Promise<Row[]>;
  };
}
