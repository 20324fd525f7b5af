import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import { countLogs, countRows } from "./count-rows";
import { isLog } from "./catalog";
import { backupFormat, BackupProblem, type Count, End, endOfRows, Head, type LogHead, nameOf, Table } from "./format";

export type TableRows = { table: Table; rows: AsyncGenerator<Buffer> };

/** What a backup consists of, in order; the rows of a table must be read before the next part is asked for. */
export type Part = { kind: "head"; head: Head } | ({ kind: "table" } & TableRows) | { kind: "end"; end: End };

const newline = 10;
const longestLine = 50_000_000;
const Format = z.object({ format: z.number() });

/** Reads a backup, part by part; throws "file-unreadable", "backup-damaged" with where it is, or "backup-newer". */
export async function* readBackup(file: string): AsyncGenerator<Part> {
  const text = openText(file);
  try {
    yield { kind: "head", head: readHead(await text.line(), file) };
    for (let place = 0; ; place += 1) {
      const before = text.digest();
      const line = await text.line();
      const said = asJson(line);
      const end = End.safeParse(said);
      if (end.success) {
        if (before !== end.data.sha256) throw damaged(file, "its bytes are not those that were written");
        yield { kind: "end", end: end.data };
        return;
      }
      const table = Table.safeParse(said);
      if (!table.success) throw damaged(file, `after ${place} tables there stands what is neither a table nor the end`);
      yield { kind: "table", table: table.data, rows: explained(text.rows(), file) };
    }
  } catch (error) {
    throw asProblem(error, file);
  } finally {
    text.close();
  }
}

/** Reads a backup to its end and holds it to what it says of itself, before anything is done with it. */
export async function checkBackup(file: string): Promise<{ head: Head; end: End }> {
  const found: { head?: Head; end?: End } = {};
  const counts: Count[] = [];
  const logs: LogHead[] = [];
  for await (const part of readBackup(file)) {
    if (part.kind === "head") found.head = part.head;
    if (part.kind === "end") found.end = part.end;
    if (part.kind !== "table") continue;
    const counter = countRows(nameOf(part.table));
    const counterOfLogs = isLog(part.table) ? countLogs() : null;
    for await (const chunk of part.rows) {
      counter.see(chunk);
      counterOfLogs?.see(chunk);
    }
    counts.push(counter.end());
    logs.push(...(counterOfLogs?.end() ?? []));
  }
  const { head, end } = found as { head: Head; end: End };
  for (const [place, count] of counts.entries()) {
    if (JSON.stringify(count) !== JSON.stringify(end.tables[place]))
      throw damaged(file, `the rows of ${count.table} are not those that were written`);
  }
  if (JSON.stringify(logs) !== JSON.stringify(end.logs))
    throw damaged(file, "the logs are not those that were written");
  return { head, end };
}

function readHead(line: string, file: string): Head {
  const said = asJson(line);
  const format = Format.safeParse(said);
  if (!format.success) throw damaged(file, "it does not begin as a backup does");
  if (format.data.format > backupFormat) {
    throw new BackupProblem(
      "backup-newer",
      `${file} was written by a newer Sandtable (format ${format.data.format}); restore it with that one.`,
    );
  }
  const head = Head.safeParse(said);
  if (!head.success) throw damaged(file, "it does not begin as a backup does");
  return head.data;
}

function asJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

export function damaged(file: string, what: string, cause?: unknown): BackupProblem {
  return new BackupProblem(
    "backup-damaged",
    `${file} is damaged: ${what}. Nothing was restored from it; take another backup.`,
    cause,
  );
}

function asProblem(error: unknown, file: string): unknown {
  if (error instanceof BackupProblem) return error;
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (code.startsWith("Z_")) return damaged(file, `it cannot be unpacked (${message})`, error);
  if ((error as NodeJS.ErrnoException).syscall !== undefined && code !== "ECONNRESET")
    return new BackupProblem("file-unreadable", `${file} cannot be read: ${message}.`, error);
  return error;
}

/** The same rows; what goes wrong with them is said as elsewhere. */
async function* explained(rows: AsyncGenerator<Buffer>, file: string): AsyncGenerator<Buffer> {
  try {
    yield* rows;
  } catch (error) {
    throw asProblem(error, file);
  }
}

class TooShort extends Error {}

function openText(file: string) {
  const source = createReadStream(file);
  const unpacked = source.pipe(createGunzip());
  source.on("error", (error) => unpacked.destroy(error));
  const chunks = unpacked[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const hash = createHash("sha256");
  let held: Buffer = Buffer.alloc(0);

  async function more(): Promise<void> {
    const next = await chunks.next();
    if (next.done) throw new TooShort();
    held = held.length > 0 ? Buffer.concat([held, next.value]) : next.value;
  }

  const sayTooShort = (error: unknown): never => {
    throw error instanceof TooShort ? damaged(file, "its end is missing") : error;
  };

  function take(length: number): Buffer {
    const taken = held.subarray(0, length);
    held = held.subarray(length);
    hash.update(taken);
    return taken;
  }

  return {
    /** Of all that was read until now. */
    digest: (): string => hash.copy().digest("hex"),
    async line(): Promise<string> {
      for (let from = 0; ;) {
        const at = held.indexOf(newline, from);
        if (at >= 0) return take(at + 1).toString("utf8");
        from = held.length;
        if (held.length > longestLine) throw damaged(file, "a line has no end");
        await more().catch(sayTooShort);
      }
    },
    /** The rows of a table, as much of them at a time as there is, until the line that ends them. */
    async *rows(): AsyncGenerator<Buffer> {
      for (let isAtLine = true; ;) {
        if (isAtLine && held.subarray(0, endOfRows.length).toString("latin1") === endOfRows) {
          return void take(endOfRows.length);
        }
        const end = held.indexOf(`\n${endOfRows}`);
        const last = held.lastIndexOf(newline);
        // Without an end in sight the last bytes may be the beginning of it.
        const length = end >= 0 ? end + 1 : last >= held.length - endOfRows.length ? last + 1 : held.length;
        if (length === 0 || (isAtLine && held.length < endOfRows.length)) await more().catch(sayTooShort);
        else {
          isAtLine = held[length - 1] === newline;
          yield take(length);
        }
      }
    },
    close: (): void => void source.destroy(),
  };
}
