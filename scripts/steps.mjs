// What the two commands share: everything that has to be there before Sandtable can run.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "..");
process.chdir(root);

const signals = ["SIGTERM", "SIGINT", "SIGHUP"];
const patienceMs = 15_000;

// npm passes a signal on to a shell, which dies of it and tells nobody: that the parent is gone is what there is to see.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 500);
  watch.unref();
}

/** Runs a command to its end, its output on screen; throws when it fails. Asked to stop meanwhile, ends this process. */
export async function run(command, args, env = {}) {
  const child = spawn(command, args, {
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  // Asked to stop, wait for the child to clean up after itself, but not for ever.
  let isAskedToStop = false;
  const pass = (signal) => {
    if (!isAskedToStop) console.log("Stopping …");
    isAskedToStop = true;
    child.kill(signal);
    setTimeout(() => child.kill("SIGKILL"), patienceMs).unref();
  };
  for (const signal of signals) process.on(signal, pass);
  const [code, signal] = await new Promise((resolve, reject) =>
    child.once("error", reject).once("exit", (...how) => resolve(how)),
  );
  for (const each of signals) process.off(each, pass);
  if (isAskedToStop) process.exit(130);
  if (signal) process.exit(1);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}.`);
}

/** Installs what package-lock.json names, unless that is what is installed. */
export async function install() {
  if (!(await isInstalled())) {
    console.log("Installing packages …");
    // Not `npm ci`: it refuses a lock file from which packages for other platforms are left out.
    await run("npm", ["install", "--no-save", "--no-audit", "--no-fund"], { NODE_ENV: "development" });
    await writeFile("node_modules/.sandtable", await hashOf(["package-lock.json"]));
  }
  if (!existsSync("lib/server/db/generated/client.ts")) await run(process.execPath, ["scripts/generate.mjs"]);
}

async function isInstalled() {
  if (!existsSync("node_modules/.package-lock.json") || !existsSync("node_modules/next/package.json")) return false;
  const installed = await readFile("node_modules/.sandtable", "utf8").catch(() => null);
  if (installed !== null) return installed === (await hashOf(["package-lock.json"]));
  // Installed by hand: npm writes its own lock file after the one it followed.
  return (await stat("node_modules/.package-lock.json")).mtimeMs >= (await stat("package-lock.json")).mtimeMs;
}

const sources = [
  "app",
  "components",
  "lib",
  "prisma",
  "public",
  "server.ts",
  "instrumentation-client.ts",
  "instrumentation.ts",
  "scripts/backup",
  "scripts/bundle.mjs",
  "scripts/backup.ts",
  "scripts/cluster",
  "scripts/restore.ts",
  "package-lock.json",
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
];

/** Builds for production, unless the last build was made of the same sources; one process at a time. */
export async function build() {
  const release = await takeLock(".data/build.lock");
  try {
    const hash = await hashOf(sources);
    const built = await readFile("dist/sources", "utf8").catch(() => null);
    if (built === hash && existsSync(".next/BUILD_ID")) return;
    console.log("Building …");
    await rm("dist/sources", { force: true });
    const { bundle } = await import("./bundle.mjs");
    await bundle();
    await run(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
    });
    await writeFile("dist/sources", hash);
  } finally {
    await release();
  }
}

async function hashOf(entries) {
  const hash = createHash("sha256");
  for (const entry of entries) await addTo(hash, entry);
  return hash.digest("hex");
}

async function addTo(hash, entry) {
  const info = await stat(entry).catch(() => null);
  if (info === null || entry.endsWith("/generated")) return;
  if (!info.isDirectory()) return void hash.update(`${entry}\0`).update(await readFile(entry));
  for (const name of (await readdir(entry)).sort()) await addTo(hash, `${entry}/${name}`);
}

async function takeLock(dir) {
  await mkdir(path.dirname(dir), { recursive: true });
  for (;;) {
    try {
      await mkdir(dir);
      await writeFile(`${dir}/pid`, String(process.pid));
      return () => rm(dir, { recursive: true, force: true });
    } catch {
      const pid = Number(await readFile(`${dir}/pid`, "utf8").catch(() => "0"));
      const age =
        Date.now() -
        (await stat(dir).then(
          ({ mtimeMs }) => mtimeMs,
          () => Date.now(),
        ));
      if (pid > 0 ? !isAlive(pid) : age > 10_000) await rm(dir, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
