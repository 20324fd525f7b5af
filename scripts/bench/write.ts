import { readFile, writeFile } from "node:fs/promises";

const file = "docs/performance.md";
const [begin, end] = ["<!-- measured -->", "<!-- /measured -->"];

/** Puts what was measured in its place in docs/performance.md, in the place of what was there. */
export async function writeResults(markdown: string): Promise<void> {
  const text = await readFile(file, "utf8");
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for results: ${begin} and ${end}.`);
  await writeFile(file, `${text.slice(0, from + begin.length)}\n\n${markdown}\n\n${text.slice(to)}`);
}
