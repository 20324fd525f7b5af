import { readFile } from "node:fs/promises";
import path from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { shared } from "../../bundle.mjs";

/** In a file of the project, what is to stand in the place of something that stands there once. */
export type Swap = { file: string; find: string; put: string };

/** Bundles the server as it is, but for what is swapped; answers with the file. */
export async function buildWith(name: string, swaps: Swap[]): Promise<string> {
  const entryPoints = { [name]: "server.ts" };
  const options: BuildOptions = {
    ...(shared as BuildOptions),
    entryPoints,
    packages: "external",
    plugins: [swapping(swaps)],
  };
  await build(options);
  return `dist/${name}.mjs`;
}

/** A file with what is swapped in it; throws where something is not there to be swapped. */
export async function swapIn(file: string, swaps: Swap[]): Promise<string> {
  let text = await readFile(file, "utf8");
  for (const { find, put } of swaps.filter((swap) => swap.file === file)) {
    if (text.split(find).length !== 2) throw new Error(`${file} does not hold this once any more: ${find}`);
    text = text.replace(find, () => put);
  }
  return text;
}

function swapping(swaps: Swap[]): Plugin {
  const files = [...new Set(swaps.map(({ file }) => file))];
  return {
    name: "swapping",
    setup({ onLoad }) {
      for (const file of files) {
        const filter = new RegExp(`${path.resolve(file).replaceAll(/[.\\/]/g, "\\$&")}$`);
        onLoad({ filter }, async () => ({ contents: await swapIn(file, swaps), loader: "ts" }));
      }
    },
  };
}
