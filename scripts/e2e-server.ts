/** The production build on a database of its own, seeded, for the browser tests; cleans up when it is stopped. */
import { type ChildProcess, spawn } from "node:child_process";
import { createScratchDatabase } from "@/lib/server/db/scratch";
import { startDatabase } from "@/lib/server/db/start";

process.env.SANDTABLE_DATA = ".data/e2e";
const database = await startDatabase();
const scratch = await createScratchDatabase(database.url);
const env = {
  ...process.env,
  NODE_ENV: "production" as const,
  SANDTABLE_MODE: "demo",
  LOG_LEVEL: "warn",
  DATABASE_URL: scratch.url,
};

const start = (file: string): ChildProcess =>
  spawn(process.execPath, ["--enable-source-maps", file], { stdio: "inherit", env });
const ended = (child: ChildProcess) => new Promise<void>((resolve) => child.once("exit", () => resolve()));

let current = start("dist/seed.mjs");
let isStopping = false;
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    isStopping = true;
    current.kill("SIGTERM");
  });
}

await ended(current);
if (!isStopping) {
  current = start("dist/server.mjs");
  await ended(current);
}
await scratch.drop();
await database.release();
process.exit(0);
