import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { inflateSync } from "node:zlib";

const folder = path.resolve(/* turbopackIgnore: true */ "node_modules/@fontsource/inter/files");
const headerSize = 44;
const entrySize = 20;

let made: Promise<string> | null = null;

/** The path of a font of the site as TrueType, which is all that resvg reads; written once a process. */
export async function toTtf(name: string): Promise<string> {
  const place = await (made ??= mkdtemp(path.join(os.tmpdir(), "sandtable-fonts-")));
  const file = path.join(place, `${name}.ttf`);
  await writeFile(file, unpacked(await readFile(`${folder}/${name}.woff`)));
  return file;
}

/** A font out of its WOFF 1.0 wrapping (W3C 2012): a table of contents, and tables that are deflated one by one. */
export function unpacked(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = headerSize + index * entrySize;
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((each) => woff.readUInt32BE(at + each)) as [
      number,
      number,
      number,
      number,
    ];
    const data = woff.subarray(offset, offset + packed);
    return { tag: woff.subarray(at, at + 4), checksum, data: packed < length ? inflateSync(data) : data };
  });
  const power = 2 ** Math.floor(Math.log2(count));
  const header = Buffer.alloc(12 + 16 * count);
  header.writeUInt32BE(woff.readUInt32BE(4), 0);
  [count, 16 * power, Math.log2(power), 16 * (count - power)].forEach((each, at) =>
    header.writeUInt16BE(each, 4 + 2 * at),
  );
  const bodies: Buffer[] = [];
  let offset = header.length;
  tables.forEach(({ tag, checksum, data }, index) => {
    const at = 12 + 16 * index;
    tag.copy(header, at);
    [checksum, offset, data.length].forEach((each, place) => header.writeUInt32BE(each, at + 4 + 4 * place));
    const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(padded);
    bodies.push(padded);
    offset += padded.length;
  });
  return Buffer.concat([header, ...bodies]);
}
