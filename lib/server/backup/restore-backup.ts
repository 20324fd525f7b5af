import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { restoring } from "@/lib/server/db/half-restored";
import { applyMigrations, listMigrationNames } from "@/lib/server/db/migrate";
import { prepareJobs, provideQueues } from "@/lib/server/jobs/prepare";
import { copyInto, findContent, quoted } from "./catalog";
import { countRows } from "./count-rows";
import { BackupProblem, type End, type Head, nameOf, type Table } from "./format";
import { checkBackup, type Part, readBackup } from "./read-backup";
import { withSession } from "./session";
import { readRows } from "./write-backup";

export type Restored = {
  head: Head;
  end: End;
  /** Migrations that this Sandtable has, and the backup has not: the next start applies them. */
  pending: string[];
};

/**
 * Restores a backup into an empty database: the migrations that it had, then its rows, all of them or none, and each table
 * read back and held to its hash. What fails leaves the database as empty as it was; one that is killed leaves it marked, so that no
 * server starts on it and the next restore begins anew. Throws a BackupProblem.
 */
export async function restoreBackup(file: string, url: string): Promise<Restored> {
  const { head, end } = await checkBackup(file);
  const known = await listMigrationNames();
  const unknown = head.migrations.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new BackupProblem(
      "backup-newer",
      `${file} was written by a newer Sandtable, whose migration ${unknown[0]} this one does not know. Restore it with that one.`,
    );
  }
  await withSession(url, mark);
  try {
    await applyMigrations(url, (name) => head.migrations.includes(name));
    if (head.queues) {
      await prepareJobs(url);
      await provideQueues(url, head.queues);
    }
    await withSession(url, (client) => load(client, file, end));
  } catch (error) {
    throw await giveUp(url, file, error);
  }
  return { head, end, pending: known.filter((name) => !head.migrations.includes(name)) };
}

async function mark(client: pg.Client): Promise<void> {
  // What a restore that was killed has left is nobody's.
  const { rowCount } = await client.query("SELECT 1 FROM pg_namespace WHERE nspname = $1", [restoring]);
  if (rowCount) await empty(client);
  const content = await findContent(client);
  if (content !== null) {
    throw new BackupProblem(
      "database-not-empty",
      `This database is not empty: it holds ${content}. Restore into a new one.`,
    );
  }
  await client.query(`CREATE SCHEMA ${restoring}`);
}

async function empty(client: pg.Client): Promise<void> {
  await client.query("DROP SCHEMA IF EXISTS pgboss CASCADE");
  await client.query("DROP SCHEMA public CASCADE");
  await client.query("CREATE SCHEMA public");
  await client.query(`DROP SCHEMA IF EXISTS ${restoring} CASCADE`);
}

async function giveUp(url: string, file: string, error: unknown): Promise<BackupProblem> {
  const why = (error as Error).message.replace(/\.$/, "");
  const isEmpty = await withSession(url, empty).then(
    () => true,
    () => false,
  );
  const left = isEmpty
    ? "The database is as empty as it was."
    : "The database may hold a part of it, is marked as half restored, and is to be restored again or dropped.";
  return new BackupProblem("restore-failed", `${file} could not be restored: ${why}. ${left}`, error);
}

async function load(client: pg.Client, file: string, end: End): Promise<void> {
  await client.query("BEGIN");
  const keys = await dropForeignKeys(client);
  const tables: Table[] = [];
  for await (const part of readBackup(file)) {
    if (part.kind !== "table") continue;
    await loadTable(client, part);
    tables.push(part.table);
  }
  for (const { schema, name, value } of end.sequences) {
    await client.query("SELECT setval(format('%I.%I', $1::text, $2::text)::regclass, $3)", [schema, name, value]);
  }
  for (const key of keys) await client.query(key);
  for (const [place, table] of tables.entries()) await requireSame(client, table, end.tables[place]);
  await client.query(`DROP SCHEMA ${restoring}`);
  await client.query("COMMIT");
  await client.query("ANALYZE");
}

async function loadTable(client: pg.Client, { table, rows }: Extract<Part, { kind: "table" }>): Promise<void> {
  const isOurs = table.schema === "public";
  if (isOurs) await client.query(`ALTER TABLE ${quoted(table)} DISABLE TRIGGER USER`);
  await pipeline(Readable.from(rows), client.query(copyFrom(copyInto(table))));
  if (isOurs) await client.query(`ALTER TABLE ${quoted(table)} ENABLE TRIGGER USER`);
}

/**
 * Takes away what ties tables together, so that they can be loaded in any order; answers with what ties them again, all at once,
 * which finds whatever leads nowhere.
 */
async function dropForeignKeys(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ drop: string; add: string }>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
       format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS add
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY conname`,
  );
  for (const { drop } of rows) await client.query(drop);
  return rows.map(({ add }) => add);
}

async function requireSame(client: pg.Client, table: Table, wanted: End["tables"][number] | undefined): Promise<void> {
  const counter = countRows(nameOf(table));
  for await (const chunk of readRows(client, table)) counter.see(chunk);
  const found = counter.end();
  if (found.rows === wanted?.rows && found.sha256 === wanted.sha256) return;
  throw new Error(`${found.table} holds ${found.rows} rows, which are not the ${wanted?.rows ?? 0} that were written`);
}
