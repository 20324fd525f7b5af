import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { access, open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { listSequences, listTables, readHead, selectOf, isLog } from "./catalog";
import { countLogs, countRows } from "./count-rows";
import {
  backupFormat,
  BackupProblem,
  type Count,
  type End,
  endOfRows,
  type Head,
  type LogHead,
  nameOf,
  type Table,
} from "./format";
import { withSession } from "./session";

export type Written = { file: string; head: Head; end: End };

/**
 * Writes everything that a database holds, as it is at one moment, into a file, while it goes on being used; at no time is more than a piece
 * of it in memory. A file that could not be written to its end is taken away. Throws a BackupProblem.
 */
export async function writeBackup(url: string, file: string): Promise<Written> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) throw new BackupProblem("file-exists", `${file} is there already. Name another file with --out.`);
  const partial = `${file}.partial`;
  return withSession(url, async (client) => {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const head = {
      format: backupFormat,
      madeAt: new Date().toISOString(),
      ...(await readHead(client).catch(refuseForeign)),
    };
    const written: { end?: End } = {};
    try {
      const lines = Readable.from(readLines(client, head, written));
      await pipeline(lines, createGzip({ level: 5 }), createWriteStream(partial, { flags: "w", mode: 0o600 }));
      await settle(partial);
      await rename(partial, file);
    } catch (error) {
      await rm(partial, { force: true });
      throw asProblem(error, file);
    }
    return { file, head, end: written.end! };
  });
}

async function* readLines(client: pg.Client, head: Head, written: { end?: End }): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  const put = (piece: Buffer | string): Buffer => {
    const bytes = Buffer.from(piece);
    hash.update(bytes);
    return bytes;
  };
  const counts: Count[] = [];
  const logs: LogHead[] = [];
  yield put(`${JSON.stringify(head)}\n`);
  for (const table of await listTables(client)) {
    yield put(`${JSON.stringify(table)}\n`);
    const counter = countRows(nameOf(table));
    const counterOfLogs = isLog(table) ? countLogs() : null;
    for await (const chunk of readRows(client, table)) {
      counter.see(chunk);
      counterOfLogs?.see(chunk);
      yield put(chunk);
    }
    yield put(endOfRows);
    counts.push(counter.end());
    logs.push(...(counterOfLogs?.end() ?? []));
  }
  const sequences = await listSequences(client);
  written.end = { tables: counts, logs, sequences, sha256: hash.digest("hex") };
  yield Buffer.from(`${JSON.stringify(written.end)}\n`);
}

/** The rows of a table as COPY writes them, in the order that all backups have. */
export async function* readRows(client: pg.Client, table: Table): AsyncGenerator<Buffer> {
  const select = await selectOf(client, table);
  yield* client.query(copyTo(`COPY (${select}) TO STDOUT`)) as AsyncIterable<Buffer>;
}

// Not before it is on the disk is it a backup.
async function settle(file: string): Promise<void> {
  const handle = await open(file, "r+");
  await handle.sync().finally(() => handle.close());
}

function refuseForeign(error: Error): never {
  throw new BackupProblem("database-unreachable", `This is no database of Sandtable's: ${error.message}.`, error);
}

function asProblem(error: unknown, file: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG")
    return new BackupProblem(
      "file-unwritable",
      `The disk is full: ${file} was not written. Make room, or name another disk with --out.`,
      error,
    );
  if (code && /^E[A-Z]+$/.test(code) && (error as NodeJS.ErrnoException).syscall !== undefined && code !== "ECONNRESET")
    return new BackupProblem("file-unwritable", `${file} cannot be written: ${message}.`, error);
  return new BackupProblem(
    "database-unreachable",
    `The database was lost while it was read, and nothing was kept: ${message}.`,
    error,
  );
}
