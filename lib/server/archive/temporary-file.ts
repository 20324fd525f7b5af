import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";

const prefix = "sandtable-archive-";

/** The path of a file that is nobody else's; whoever asks makes it, and takes it away. */
export function temporaryFile(): string {
  return path.join(tmpdir(), `${prefix}${randomUUID()}.zip`);
}

/** Whether a file of this name, in the folder of all that is temporary, is one of these. */
export function isTemporaryFile(name: string): boolean {
  return name.startsWith(prefix);
}

/** A file to be sent: its size in bytes, and what its writing came to; it goes when it has been read, or given up. */
export type WrittenFile<T> = {
  bytes: number;
  made: T;
  body: ReadableStream<Uint8Array>;
  discard: () => Promise<void>;
};

/**
 * Has a file of its own written, and gives it to be sent: so it is whole before the first byte of it goes out, and no
 * transaction waits for a slow line.
 */
export async function throughFile<T>(
  write: (sink: (chunk: Uint8Array) => Promise<void>) => Promise<T>,
): Promise<WrittenFile<T>> {
  const path = temporaryFile();
  const discard = (): Promise<void> => rm(path, { force: true });
  let bytes = 0;
  try {
    const file = await open(path, "wx", 0o600);
    const made = await write(async (chunk) => {
      bytes += chunk.length;
      await file.write(chunk);
    }).finally(() => file.close());
    const stream = createReadStream(path);
    stream.once("close", () => void discard());
    return { bytes, made, discard, body: Readable.toWeb(stream) as ReadableStream<Uint8Array> };
  } catch (error) {
    await discard();
    throw error;
  }
}
