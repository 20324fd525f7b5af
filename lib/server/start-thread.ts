import path from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { isProduction } from "./env";

/** Programs that work something out while the process answers requests, each with its source; `scripts/bundle.mjs` bundles them under these names. */
const programs = {
  analysis: "lib/server/analysis/thread.ts",
  bundling: "lib/server/bundling/thread.ts",
  export: "lib/server/exports/thread.ts",
};

/** Starts a thread: from `dist`, or, where the server runs from its sources, from its own. */
export function startThread(name: keyof typeof programs, workerData: unknown): Worker {
  if (isProduction()) {
    const file = path.resolve(/* turbopackIgnore: true */ `dist/${name}.mjs`);
    return new Worker(/* turbopackIgnore: true */ file, { workerData, execArgv: ["--enable-source-maps"] });
  }
  // In a thread tsx is not there by `--import`, as it is in a process; it has to be asked to be.
  const source = pathToFileURL(path.resolve(/* turbopackIgnore: true */ programs[name])).href;
  const begin = `import("tsx/esm/api").then(({ register }) => { register(); return import("${source}"); });`;
  return new Worker(begin, { eval: true, workerData });
}
