// Writes the Prisma client into lib/server/db/generated. Runs after every install.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
let cli;
try {
  cli = path.join(path.dirname(require.resolve("prisma/package.json")), "build/index.js");
} catch {
  // An image without development packages brings the generated client along.
  process.exit(existsSync("lib/server/db/generated") || existsSync("dist") ? 0 : 1);
}

// `generate` insists on finding a schema engine, which it would download, and then never runs it.
const env = {
  ...process.env,
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  CHECKPOINT_DISABLE: "1",
};
const { status } = spawnSync(process.execPath, [cli, "generate", "--no-hints"], { stdio: "inherit", env });
process.exit(status ?? 1);
