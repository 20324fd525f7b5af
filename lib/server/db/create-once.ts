import { link, readFile, rm, writeFile } from "node:fs/promises";

/**
 * The content of a small file that is written once, whole or not at all: of several processes that
 * come at once the first one's content is everyone's, and a process that is killed leaves no half.
 */
export async function createOnce(file: string, content: string): Promise<string> {
  const own = `${file}.${process.pid}`;
  await writeFile(own, content, { mode: 0o600 });
  await link(own, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(own);
  return (await readFile(file, "utf8")).trim();
}
