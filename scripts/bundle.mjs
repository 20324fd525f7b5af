// Bundles what runs outside of Next into dist/: the server process, the seed, the crowd of a rehearsal, and the thread that
// works out ratings. That one is begun anew each time, and takes a second longer to begin with its libraries beside it.
import { build } from "esbuild";

const shared = {
  outdir: "dist",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  sourcemap: true,
  logLevel: "warning",
};

export async function bundle() {
  const programs = { server: "server.ts", seed: "prisma/seed/seed.ts", crowd: "lib/crowd/main.ts" };
  await build({ ...shared, entryPoints: programs, packages: "external" });
  await build({ ...shared, entryPoints: { analysis: "lib/server/analysis/thread.ts" }, external: ["pg"] });
}
