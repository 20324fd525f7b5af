import { type FileHandle, open } from "node:fs/promises";
import type { Damage } from "@/lib/domain/archive/manifest";
import { directory, type OpenedZip } from "./zip-reader";
import { openZip, type Region } from "./zip-writer";

/**
 * Where a file, the parts of which are all as they were written, is not: it is written again from its parts, and the first byte that
 * differs is looked up. Null where none does.
 */
export async function findDifference(path: string, zip: OpenedZip): Promise<Damage | null> {
  const file = await open(path);
  try {
    return await compare(file, zip);
  } finally {
    await file.close();
  }
}

async function compare(file: FileHandle, zip: OpenedZip): Promise<Damage | null> {
  let [position, found]: [number, Damage | null] = [0, null];
  const again = openZip(async (chunk, region) => {
    if (found !== null) return;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(chunk.length), 0, chunk.length, position);
    position += chunk.length;
    if (bytesRead === chunk.length && buffer.equals(chunk)) return;
    found = sayWhere(region);
  });
  for (const name of zip.names) await again.add(name, zip.read(name));
  await again.end();
  const { size } = await file.stat();
  if (found === null && size !== position) return { where: "the file", what: "something was added at its end." };
  return found;
}

function sayWhere(region: Region): Damage {
  if (region === "directory") return { where: directory, what: "it is not as it was written." };
  if (region === "seal") return { where: "the seal of the file", what: "it is not as it was written." };
  const of = region.of === "head" ? "its heading in the file" : "the way in which it is packed";
  return { where: region.part, what: `${of} is not as it was written.` };
}
