// Bundles what runs outside of Next into dist/: the server process, what looks after several of them, backups, the seed, the
// crowd of a rehearsal, and the threads that work out ratings and bundles. Those are begun anew each time, and take a second longer to begin with libraries beside them.
import { build } from "esbuild";

export const shared = {
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
  const tools = { cluster: "scripts/cluster/primary.ts", backup: "scripts/backup.ts", restore: "scripts/restore.ts" };
  const threads = { analysis: "lib/server/analysis/thread.ts", bundling: "lib/server/bundling/thread.ts" };
  // Of a size at which it is no matter how long it takes to begin; and its libraries read files of their own.
  const large = { export: "lib/server/exports/thread.ts" };
  await build({ ...shared, entryPoints: { ...programs, ...tools, ...large }, packages: "external" });
  await build({ ...shared, entryPoints: threads, external: ["pg"] });
}
