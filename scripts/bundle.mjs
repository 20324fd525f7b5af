// Bundles what runs outside of Next into dist/: the server process and the seed.
import { build } from "esbuild";

export async function bundle() {
  await build({
    entryPoints: { server: "server.ts", seed: "prisma/seed/seed.ts" },
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
