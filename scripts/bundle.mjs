// Bundles what runs outside of Next into dist/: the server process, the seed, and the crowd of a rehearsal.
import { build } from "esbuild";

export async function bundle() {
  await build({
    entryPoints: { server: "server.ts", seed: "prisma/seed/seed.ts", crowd: "lib/crowd/main.ts", analysis: "lib/server/analysis/thread.ts" },
    outdir: "dist",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: true,
    logLevel: "warning",
  });
}
