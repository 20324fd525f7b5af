import { createHash } from "node:crypto";
import { Zip, ZipDeflate, type ZipInputFile, ZipPassThrough } from "fflate";

/** Where a byte of the file belongs: to the head or the content of a part, or to what holds the parts together. */
export type Region = { part: string; of: "head" | "content" } | "directory" | "seal";
/** Takes the file as it is made, piece by piece and in order. */
export type Sink = (chunk: Uint8Array, region: Region) => Promise<void>;

/** A part's content, as it comes. */
export type Pieces = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** What the comment at the end of the file says before the SHA-256 of all that stands before the comment. */
export const sealPrefix = "Sandtable archive, SHA-256 of all before: ";
export const sealLength = sealPrefix.length + 64;
const endRecordLength = 22;

// As far back as a ZIP can tell; in local time, as the format has it, so that it is the same everywhere.
const whenever = new Date(1980, 0, 1);
const isPacked = (name: string): boolean => !name.startsWith("files/");

/**
 * Makes a ZIP of parts as they come, packed by a library of its own, so that the same parts make the same file on every
 * machine. It ends with its own digest as the comment that a ZIP may have.
 */
export function openZip(sink: Sink) {
  const digest = createHash("sha256");
  let pending: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    pending.push(chunk);
  });

  async function flush(region: Region): Promise<void> {
    const chunks = pending;
    pending = [];
    for (const chunk of chunks) await put(chunk, region);
  }

  async function put(chunk: Uint8Array, region: Region): Promise<void> {
    digest.update(chunk);
    await sink(chunk, region);
  }

  return {
    async add(part: string, pieces: Pieces, see?: (piece: Uint8Array) => void): Promise<void> {
      const file: ZipInputFile & { push: ZipDeflate["push"] } = isPacked(part)
        ? new ZipDeflate(part, { level: 6 })
        : new ZipPassThrough(part);
      file.mtime = whenever;
      zip.add(file);
      await flush({ part, of: "head" });
      for await (const piece of inPieces(pieces)) {
        see?.(piece);
        file.push(piece);
        await flush({ part, of: "content" });
      }
      file.push(new Uint8Array(0), true);
      await flush({ part, of: "content" });
    },
    /** Writes the directory, and no seal. */
    async close(): Promise<void> {
      zip.end();
      await flush("directory");
    },
    /** Writes the directory and the seal; answers with the file's digest. */
    async end(): Promise<string> {
      zip.end();
      const directory = Buffer.concat(pending);
      pending = [];
      directory.writeUInt16LE(sealLength, directory.length - 2);
      if (directory.length < endRecordLength) throw new Error("The ZIP has no end record.");
      await put(directory, "directory");
      const sha256 = digest.digest("hex");
      await sink(Buffer.from(sealPrefix + sha256), "seal");
      return sha256;
    },
  };
}

const pieceSize = 65_536;

/** The same bytes in pieces of one size, however they came: what a packer makes of them depends on where it is given an end. */
async function* inPieces(given: Pieces): AsyncGenerator<Uint8Array> {
  let held = Buffer.alloc(0);
  for await (const one of given) {
    held = Buffer.concat([held, typeof one === "string" ? Buffer.from(one) : one]);
    let from = 0;
    for (; held.length - from >= pieceSize; from += pieceSize) yield held.subarray(from, from + pieceSize);
    held = held.subarray(from);
  }
  if (held.length > 0) yield held;
}
