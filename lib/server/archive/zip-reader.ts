import type { Readable } from "node:stream";
import yauzl from "yauzl";
import { type Damage, largestUnpacked, mostParts } from "@/lib/domain/archive/manifest";

/** The parts that a ZIP holds, in the order of its directory, and what its comment says. */
export type OpenedZip = {
  names: string[];
  comment: string;
  /** The content of a part, unpacked as it is read; throws `Unreadable`, also halfway. */
  read: (name: string) => AsyncGenerator<Uint8Array>;
  close: () => void;
};

/** Something in the file that cannot be read, and where. */
export class Unreadable extends Error {
  constructor(
    readonly damage: Damage,
    cause?: unknown,
  ) {
    super(`${damage.where}: ${damage.what}`, { cause });
  }
}

export const directory = "the directory of the file";
const said = (error: unknown): string => (error instanceof Error ? error.message.replace(/\.$/, "") : String(error));

/**
 * Opens a ZIP by its directory. Names that lead out of a folder, parts that come twice and parts that are larger than they say are
 * refused. Throws `Unreadable`.
 */
export async function openZipFile(path: string): Promise<OpenedZip> {
  const zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false }).catch((error: unknown) => {
    throw new Unreadable(
      { where: directory, what: "there is none: this is no archive, or its end is missing." },
      error,
    );
  });
  const entries = await listEntries(zip).catch((error: unknown) => {
    zip.close();
    throw error instanceof Unreadable
      ? error
      : new Unreadable({ where: directory, what: `it cannot be read (${said(error)}).` }, error);
  });
  return {
    names: [...entries.keys()],
    comment: zip.comment,
    read: (name) => readEntry(zip, entries.get(name), name),
    close: () => zip.close(),
  };
}

async function listEntries(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  const refuse = (what: string): never => {
    throw new Unreadable({ where: directory, what });
  };
  const entries = new Map<string, yauzl.Entry>();
  let unpacked = 0;
  if (zip.entryCount > mostParts) refuse(`it names ${zip.entryCount} parts; an archive has at most ${mostParts}.`);
  for await (const entry of zip.eachEntry()) {
    if (entries.has(entry.fileName)) refuse(`it names the part ${entry.fileName} twice.`);
    entries.set(entry.fileName, entry);
    unpacked += entry.uncompressedSize;
  }
  if (unpacked > largestUnpacked) refuse("unpacked it would be larger than an archive may be.");
  return entries;
}

async function* readEntry(zip: yauzl.ZipFile, entry: yauzl.Entry | undefined, name: string) {
  if (!entry) throw new Unreadable({ where: name, what: "the file has no such part." });
  let stream: Readable | undefined;
  try {
    stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    throw new Unreadable({ where: name, what: `it cannot be unpacked (${said(error)}).` }, error);
  } finally {
    stream?.destroy();
  }
}
