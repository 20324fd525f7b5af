/**
 * The production build on a database of its own, seeded, for the browser tests; cleans up when it is stopped.
 * Forked by a test, on the port that it is given, it is a second process on that database, which loses its
 * server and gets it back when it is told to; or, on a database that is empty, another Sandtable. Where a third argument names
 * a port, it reaches its database through that.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createScratchDatabase } from "@/lib/server/db/scratch";
import { startDatabase } from "@/lib/server/db/start";

const data = ".data/e2e";
process.env.SANDTABLE_DATA = data;
const address = `${data}/database-url`;
const [port, isAnother, wire] = [process.argv[2], process.argv[3] === "another", process.argv[4]];
const isFirst = port === undefined;
const database = await startDatabase();
const scratch = isFirst || isAnother ? await createScratchDatabase(database.url) : null;
if (scratch && isFirst) await writeFile(address, scratch.url, { mode: 0o600 });
const databaseUrl = new URL(scratch?.url ?? (await readFile(address, "utf8")));
databaseUrl.port = wire ?? databaseUrl.port;
const env = {
  ...process.env,
  NODE_ENV: "production" as const,
  SANDTABLE_MODE: "demo",
  LOG_LEVEL: "warn",
  DATABASE_URL: databaseUrl.href,
  ...(port !== undefined && { PORT: port }),
};

const start = (file: string): ChildProcess =>
  spawn(process.execPath, ["--enable-source-maps", file], { stdio: "inherit", env });
const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;
const ended = async (child: ChildProcess): Promise<void> => {
  if (!hasEnded(child)) await new Promise((resolve) => child.once("exit", resolve));
};

let current = start(isFirst ? "dist/seed.mjs" : "dist/server.mjs");
let isStopping = false;
const stop = (): void => {
  isStopping = true;
  current.kill("SIGTERM");
};
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, stop);

// The test that forked this is done with it, or gone.
const isLeft = process.connected && new Promise((resolve) => process.once("disconnect", resolve)).then(stop);
process.on("message", (wish) => {
  if (wish === "kill") current.kill("SIGKILL");
  else if (hasEnded(current)) current = start("dist/server.mjs");
});

if (isFirst) await ended(current);
if (isFirst && !isStopping) current = start("dist/server.mjs");
await isLeft;
await ended(current);
await scratch?.drop();
await database.release();
process.exit(0);
