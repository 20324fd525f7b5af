import { z } from "zod";

/**
 * A backup is a gzip stream of text. A line of JSON heads it; then comes table after table, each as a line that names it and its
 * columns, its rows as PostgreSQL's COPY writes them, and a line `\.`; a line of JSON ends it, which counts and hashes
 * all of that. `zcat` shows it.
 */
export const backupFormat = 1;

/** Ends the rows of a table, as in COPY's own text format, in which no row can read so. */
export const endOfRows = "\\.\n";

export const Head = z.object({
  format: z.number().int(),
  madeAt: z.string(),
  /** PostgreSQL's own version, for whoever looks into it. */
  postgres: z.string(),
  /** The migrations that had been applied, in order: a restore applies these and no others. */
  migrations: z.array(z.string()).min(1),
  /** The queues of pg-boss; null of a database from before there were any. */
  queues: z.array(z.string()).nullable(),
});
export type Head = z.infer<typeof Head>;

/** A table by its schema and name, its columns, and by which of them its rows are ordered. */
export const Table = z.object({
  schema: z.string(),
  name: z.string(),
  columns: z.array(z.string()),
  order: z.array(z.string()),
});
export type Table = z.infer<typeof Table>;

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** How many rows a table has, and the SHA-256 of their text. */
const Count = z.object({ table: z.string(), rows: z.number().int(), sha256: Hash });
export type Count = z.infer<typeof Count>;

/** Where the log of an exercise ended: its last event, and the SHA-256 of all its events up to there, line by line. */
const LogHead = z.object({ exerciseId: z.uuid(), seq: z.number().int(), sha256: Hash });
export type LogHead = z.infer<typeof LogHead>;

export const End = z.object({
  tables: z.array(Count),
  logs: z.array(LogHead),
  /** Where the counters of tables stood. */
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), value: z.string() })),
  /** Of everything before this line. */
  sha256: Hash,
});
export type End = z.infer<typeof End>;

export const nameOf = ({ schema, name }: { schema: string; name: string }): string => `${schema}.${name}`;

/** Everything that can go wrong with backups, and how the programs end with it. */
const exitCodes = {
  usage: 2,
  "database-unreachable": 3,
  "file-exists": 4,
  "file-unwritable": 5,
  "file-unreadable": 6,
  "backup-damaged": 7,
  "backup-newer": 8,
  "database-not-empty": 9,
  "restore-failed": 10,
} as const;

/** A stable code, and a sentence that says what to do. */
export class BackupProblem extends Error {
  constructor(
    readonly code: keyof typeof exitCodes,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }

  get exitCode(): number {
    return exitCodes[this.code];
  }
}
