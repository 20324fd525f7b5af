import { createHash, type Hash } from "node:crypto";
import type { Count, LogHead } from "./format";

const [newline, tab] = [10, 9];

/** Counts and hashes the rows of a table as they pass, in COPY's text. */
export function countRows(table: string) {
  const hash = createHash("sha256");
  let rows = 0;
  return {
    see(chunk: Uint8Array): void {
      hash.update(chunk);
      for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, at + 1)) rows += 1;
    },
    end: (): Count => ({ table, rows, sha256: hash.digest("hex") }),
  };
}

/** Tells the logs apart in the rows of `event`, which begin with the exercise and the number. */
export function countLogs() {
  const logs: LogHead[] = [];
  let current: { exerciseId: string; seq: number; hash: Hash } | undefined;
  let rest = Buffer.alloc(0);

  function close(): void {
    if (current) logs.push({ exerciseId: current.exerciseId, seq: current.seq, sha256: current.hash.digest("hex") });
  }

  function line(text: Buffer): void {
    const [first, second] = [text.indexOf(tab), text.indexOf(tab, text.indexOf(tab) + 1)];
    const exerciseId = text.toString("latin1", 0, first);
    if (current?.exerciseId !== exerciseId) {
      close();
      current = { exerciseId, seq: 0, hash: createHash("sha256") };
    }
    current.seq = Number(text.toString("latin1", first + 1, second));
    current.hash.update(text);
  }

  return {
    see(chunk: Uint8Array): void {
      const all = rest.length > 0 ? Buffer.concat([rest, chunk]) : Buffer.from(chunk);
      let from = 0;
      for (let at = all.indexOf(newline); at >= 0; at = all.indexOf(newline, from)) {
        line(all.subarray(from, at + 1));
        from = at + 1;
      }
      rest = all.subarray(from);
    },
    end(): LogHead[] {
      close();
      return logs;
    },
  };
}
