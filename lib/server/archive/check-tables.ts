import type { z } from "zod";
import { type Damage, fileName, type Manifest, type Part, partNames } from "@/lib/domain/archive/manifest";
import { ArchivedAnalysis } from "./analyses";
import { ArchivedFile } from "./inject-files";
import { readLines } from "./read-lines";
import { type OpenedZip, Unreadable } from "./zip-reader";

/** Whether what stands beside the log is what it must be, and names the contents that are there. */
export async function checkTables(zip: OpenedZip, { parts }: Manifest): Promise<Damage[]> {
  const damages: Damage[] = [];
  const rowsOf = async <T extends z.ZodType>(name: Part["name"], schema: T): Promise<z.output<T>[]> => {
    const rows: z.output<T>[] = [];
    if (!zip.names.includes(name)) return rows;
    try {
      for await (const row of readRows(zip, name, schema)) rows.push(row);
    } catch (error) {
      const unreadable = error instanceof Unreadable ? error.damage : null;
      damages.push(
        unreadable ?? { where: name, what: `line ${rows.length + 1} is not of the shape that it must have.` },
      );
    }
    return rows;
  };
  await rowsOf(partNames.analyses, ArchivedAnalysis);
  const files = await rowsOf(partNames.files, ArchivedFile);
  const named = new Set(files.map(({ sha256 }) => fileName(sha256)));
  const kept = new Set(parts.map(({ name }) => name).filter((name) => name.startsWith("files/")));
  for (const name of named) {
    if (!kept.has(name)) damages.push({ where: partNames.files, what: `it names ${name}, which is not there.` });
  }
  for (const name of kept) {
    if (!named.has(name)) damages.push({ where: partNames.files, what: `it does not name ${name}, which is there.` });
  }
  for (const { name, sha256 } of parts) {
    if (kept.has(name) && name !== fileName(sha256))
      damages.push({ where: name, what: "it has another content than its name says." });
  }
  return damages;
}

/** The rows of a table as they stand there; throws where a line is none, `Unreadable` where the part cannot be unpacked. */
export async function* readRows<T extends z.ZodType>(
  zip: OpenedZip,
  name: Part["name"],
  schema: T,
): AsyncGenerator<z.output<T>> {
  for await (const line of readLines(zip.read(name))) {
    const row: unknown = JSON.parse(line);
    schema.parse(row);
    yield row as z.output<T>;
  }
}
