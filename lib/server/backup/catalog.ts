import pg from "pg";
import { type Head, nameOf, type Table } from "./format";

const quote = (name: string): string => pg.escapeIdentifier(name);
export const quoted = (table: { schema: string; name: string }): string =>
  `${quote(table.schema)}.${quote(table.name)}`;

// What pg-boss makes by itself, and what the migrations note of themselves, is made anew where a backup is restored.
const keptOfQueues = ["job", "archive"];
const notKept = ["_prisma_migrations"];

/**
 * The tables of a database whose rows a backup holds: all of `public`, the log first, and the jobs of pg-boss. Columns that
 * the database works out by itself are left out. Rows are ordered by the primary key, or by everything where there is none.
 */
export async function listTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT namespace.nspname AS schema, class.relname AS name,
       array_agg(attname::text ORDER BY attnum) FILTER (WHERE attgenerated = '') AS columns,
       coalesce((SELECT array_agg(attname::text ORDER BY place)
         FROM pg_index, unnest(indkey) WITH ORDINALITY AS part (number, place), pg_attribute AS own
         WHERE indrelid = class.oid AND indisprimary AND own.attrelid = class.oid AND own.attnum = number), '{}') AS "order"
     FROM pg_class AS class
     JOIN pg_namespace AS namespace ON namespace.oid = relnamespace
     JOIN pg_attribute ON attrelid = class.oid AND attnum > 0 AND NOT attisdropped
     WHERE relkind IN ('r', 'p') AND NOT relispartition
       AND (nspname = 'public' AND NOT relname = ANY ($1) OR nspname = 'pgboss' AND relname = ANY ($2))
     GROUP BY namespace.nspname, class.oid, class.relname
     ORDER BY class.relname <> 'event', namespace.nspname DESC, class.relname COLLATE "C"`,
    [notKept, keptOfQueues],
  );
  return rows.map((row) => ({ ...row, columns: logFirst(row), order: row.order.length > 0 ? row.order : row.columns }));
}

// The lines of the log are counted exercise by exercise, and begin with it.
function logFirst(table: Table): string[] {
  if (!isLog(table)) return table.columns;
  return ["exerciseId", "seq", ...table.columns.filter((column) => column !== "exerciseId" && column !== "seq")];
}

export const isLog = (table: { schema: string; name: string }): boolean => nameOf(table) === "public.event";

/** What COPY is to read of a table: in one order, whatever language the database sorts by. */
export async function selectOf(client: pg.ClientBase, table: Table): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attcollation <> 0`,
    [quoted(table)],
  );
  const isText = (column: string): boolean => rows.some(({ name }) => name === column);
  const isJson = await listJson(client, table);
  const order = table.order
    .filter((column) => !isJson.includes(column))
    .map((column) => `${quote(column)}${isText(column) ? ' COLLATE "C"' : ""}`);
  return `SELECT ${table.columns.map(quote).join(", ")} FROM ${quoted(table)} ORDER BY ${order.join(", ")}`;
}

/** Columns that cannot be ordered by. */
async function listJson(client: pg.ClientBase, table: Table): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND atttypid = 'json'::regtype`,
    [quoted(table)],
  );
  return rows.map(({ name }) => name);
}

/** How COPY takes the rows of a table in. */
export const copyInto = (table: Table): string =>
  `COPY ${quoted(table)} (${table.columns.map(quote).join(", ")}) FROM STDIN`;

export async function readHead(client: pg.ClientBase): Promise<Pick<Head, "postgres" | "migrations" | "queues">> {
  const { rows: versions } = await client.query<{ postgres: string }>(
    "SELECT current_setting('server_version') AS postgres",
  );
  const { rows: migrations } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`,
  );
  const { rows: boss } = await client.query<{ there: boolean }>(
    "SELECT to_regclass('pgboss.queue') IS NOT NULL AS there",
  );
  const queues = boss[0]!.there
    ? await client.query<{ name: string }>("SELECT name FROM pgboss.queue ORDER BY name")
    : null;
  return {
    postgres: versions[0]!.postgres,
    migrations: migrations.map(({ name }) => name),
    queues: queues && queues.rows.map(({ name }) => name),
  };
}

/** Where counters stand, after the rows were read: not before any row of theirs. */
export async function listSequences(client: pg.ClientBase): Promise<{ schema: string; name: string; value: string }[]> {
  const { rows } = await client.query<{ schema: string; name: string; value: string }>(
    `SELECT schemaname AS schema, sequencename AS name, last_value::text AS value
     FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY sequencename COLLATE "C"`,
  );
  return rows;
}

/** Something that somebody has put into a database, or null: a restore goes into an empty one alone. */
export async function findContent(client: pg.ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT nspname || '.' || relname AS name FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
     WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
       AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')
     UNION ALL
     SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public')
     LIMIT 1`,
  );
  return rows[0]?.name ?? null;
}
