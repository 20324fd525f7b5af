import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { type Damage, Manifest, manifestName, partNames } from "@/lib/domain/archive/manifest";
import { canonical, digestOf } from "./chain";
import { type ChainFindings } from "./check-chain";
import { checkLog } from "./check-log";
import { checkTables } from "./check-tables";
import { findDifference } from "./find-difference";
import { directory, openZipFile, type OpenedZip, Unreadable } from "./zip-reader";
import { sealLength, sealPrefix } from "./zip-writer";

export type Verified = {
  /** Null where it cannot be read. */
  manifest: Manifest | null;
  chain: ChainFindings | null;
  /** All that is not as it was written; empty where everything is. */
  damages: Damage[];
};

/** Holds an archive to all that it says of itself, without a server or a database. It is read, and never unpacked to the disk. */
export async function verifyArchive(path: string): Promise<Verified> {
  const verified: Verified = { manifest: null, chain: null, damages: [] };
  try {
    const zip = await openZipFile(path);
    try {
      await verifyParts(path, zip, verified);
    } finally {
      zip.close();
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    verified.damages.push(error.damage);
  }
  return verified;
}

async function verifyParts(path: string, zip: OpenedZip, verified: Verified): Promise<void> {
  const { damages } = verified;
  const manifest = await readManifest(zip, damages);
  if (manifest !== null) {
    verified.manifest = manifest;
    checkNames(zip, manifest, damages);
    for (const part of manifest.parts) {
      if (!zip.names.includes(part.name)) continue;
      const { bytes, sha256 } = part;
      damages.push(...(await checkContent(zip, part.name, { bytes, sha256 })));
    }
    if (zip.names.includes(partNames.log)) verified.chain = await checkLog(zip, manifest, damages);
    damages.push(...(await checkTables(zip, manifest)));
  }
  if (await hasOwnSeal(path, zip)) return;
  if (damages.length > 0) return;
  const difference = await findDifference(path, zip);
  damages.push(difference ?? { where: "the seal of the file", what: "it is not the file's." });
}

/** The manifest, if it is one, and is as it was written; what is wrong with it goes to `damages`. */
async function readManifest(zip: OpenedZip, damages: Damage[]): Promise<Manifest | null> {
  const text = await readText(zip, manifestName, damages);
  if (text === null) return null;
  const parsed = Manifest.safeParse(tryJson(text));
  if (!parsed.success) {
    damages.push({ where: manifestName, what: "it is not the manifest of an archive that this Sandtable can read." });
    return null;
  }
  const { digest, ...rest } = parsed.data;
  const isOwn = digestOf(canonical(rest)).toString("hex") === digest && text === `${canonical(parsed.data)}\n`;
  if (!isOwn) damages.push({ where: manifestName, what: "it does not match its own digest: it was changed." });
  return parsed.data;
}

const longestManifest = 4_000_000;

async function readText(zip: OpenedZip, name: string, damages: Damage[]): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of zip.read(name)) {
      length += piece.length;
      if (length > longestManifest) throw new Unreadable({ where: name, what: "it is larger than it can be." });
      pieces.push(piece);
    }
    return Buffer.concat(pieces).toString("utf8");
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    damages.push(error.damage);
    return null;
  }
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checkNames(zip: OpenedZip, { parts }: Manifest, damages: Damage[]): void {
  const named = [...parts.map(({ name }) => name as string), manifestName];
  const twice = named.filter((name, at) => named.indexOf(name) !== at);
  for (const name of new Set(twice)) damages.push({ where: manifestName, what: `it names the part ${name} twice.` });
  for (const name of Object.values(partNames)) {
    if (!named.includes(name)) damages.push({ where: manifestName, what: `it does not name the part ${name}.` });
  }
  for (const name of named) {
    if (!zip.names.includes(name)) damages.push({ where: name, what: "the manifest names a part that is not there." });
  }
  for (const name of zip.names) {
    if (!named.includes(name)) damages.push({ where: name, what: "a part that the manifest does not name." });
  }
  const order = named.filter((name) => zip.names.includes(name));
  if (damages.length === 0 && order.some((name, at) => zip.names[at] !== name)) {
    damages.push({ where: directory, what: "its parts are not in the order in which they were written." });
  }
}

/** Whether a part has the content that the manifest says. */
async function checkContent(zip: OpenedZip, name: string, said: { bytes: number; sha256: string }): Promise<Damage[]> {
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for await (const piece of zip.read(name)) {
      bytes += piece.length;
      if (bytes > said.bytes) break;
      hash.update(piece);
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [error.damage];
  }
  if (bytes === said.bytes && hash.digest("hex") === said.sha256) return [];
  return [{ where: name, what: "it has another content than the manifest says." }];
}

/** Whether the digest at the end of the file is that of all before it. */
async function hasOwnSeal(path: string, { comment }: OpenedZip): Promise<boolean> {
  if (!comment.startsWith(sealPrefix) || comment.length !== sealLength) return false;
  const { size } = await stat(path);
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path, { end: size - sealLength - 1 })) hash.update(piece as Uint8Array);
  return comment === sealPrefix + hash.digest("hex");
}
