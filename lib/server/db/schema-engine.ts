import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, type ColumnType, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { logger } from "@/lib/server/logger";
import { connectionConfig } from "./connection";

/** The few calls of Prisma's own schema engine, as WebAssembly, that are used here. */
export type SchemaEngine = {
  applyMigrations: (input: object) => Promise<{ appliedMigrationNames: string[] }>;
  diff: (input: object) => Promise<{ stdout: string | null }>;
};

type EngineModule = {
  __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
  SchemaEngine: { new: (options: object, log: () => void, factory: object) => SchemaEngine };
};

// Without it, a failure of the engine is reported as a failure to report it.
const panics = { set_message: (message: string) => logger.error({ message }, "the schema engine failed") };
Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics });

/**
 * Has the engine work on a database; `shadowUrl` names an empty one on which migrations may be played to see where they
 * lead. Its connections end with the work, and with them the lock that it leaves to them.
 */
export async function withSchemaEngine<T>(
  { url, shadowUrl = url }: { url: string; shadowUrl?: string },
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const pools: pg.Pool[] = [];
  const connect = (to: string) => {
    const pool = openPool(to);
    pools.push(pool);
    return connectTo(pool);
  };
  try {
    return await work(
      await loadSchemaEngine(
        url,
        () => connect(url),
        () => connect(shadowUrl),
      ),
    );
  } finally {
    await Promise.all(pools.map((pool) => pool.end()));
  }
}

type Connect = () => ReturnType<typeof connectTo>;

let instance: Promise<EngineModule> | undefined;

// Once a process: the module has one memory, and what an earlier engine left to be called later would be called in a
// newer one's.
async function instantiate(): Promise<EngineModule> {
  const name = "@prisma/schema-engine-wasm/schema_engine_bg";
  const engine = (await import(/* turbopackIgnore: true */ name)) as EngineModule;
  const wasm = path.join(path.dirname(createRequire(import.meta.url).resolve(name)), "schema_engine_bg.wasm");
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(await readFile(wasm)), {
    "./schema_engine_bg.js": withoutLingering(engine),
  });
  engine.__wbg_set_wasm(exports);
  (exports as { __wbindgen_start: () => void }).__wbindgen_start();
  return engine;
}

async function loadSchemaEngine(url: string, connect: Connect, connectToShadowDb: Connect): Promise<SchemaEngine> {
  const engine = await (instance ??= instantiate());
  const { adapterName } = new PrismaPg(connectionConfig(url));
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: "postgres",
    adapterName,
    connect,
    // The adapter's own way to a shadow database leaves one behind, or uses the live one.
    connectToShadowDb,
  });
  return engine.SchemaEngine.new({ datamodels: undefined }, () => undefined, factory);
}

const [charOid, timeOid] = [18, 1083];

// Postgres' catalogue has columns of the type "char", which the engine reads and the adapter refuses
// (prisma/orm #27403). They pass the adapter as times of day, of which the catalogue has none.
class CatalogPool extends pg.Pool {
  override async query(...args: unknown[]): Promise<never> {
    const result = await (super.query as (...all: unknown[]) => Promise<pg.QueryResult>)(...args);
    for (const field of result.fields) if (field.dataTypeID === charOid) field.dataTypeID = timeOid;
    return result as never;
  }
}

function openPool(url: string): pg.Pool {
  const pool = new CatalogPool(connectionConfig(url));
  // A database that is dropped ends its idle connections, and nothing is lost with them.
  pool.on("error", () => undefined);
  return pool;
}

async function connectTo(pool: pg.Pool) {
  const adapter = await new PrismaPg(pool).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  const toCharacter = (type: ColumnType) => (type === ColumnTypeEnum.Time ? ColumnTypeEnum.Character : type);
  adapter.queryRaw = async (query) => {
    const answer = await queryRaw(query);
    return { ...answer, columnTypes: answer.columnTypes.map(toCharacter) };
  };
  return adapter;
}

// The engine's watch over its lock goes on for ten seconds after everything is done, and must not keep
// a process that long: its one way to a timer is given one that nobody waits for.
function withoutLingering(imports: object): WebAssembly.ModuleImports {
  const isTimer = (name: string) => name.startsWith("__wbg_setTimeout_");
  const timer = (run: () => void, ms: number) => setTimeout(run, ms >>> 0).unref();
  return Object.fromEntries(Object.entries(imports).map(([name, value]) => [name, isTimer(name) ? timer : value]));
}

/** What `prisma/migrations` holds, in the form in which the engine wants it. */
export async function listMigrations(baseDir: string) {
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const lockFile = path.join(baseDir, "migration_lock.toml");
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: await readFile(lockFile, "utf8").catch(() => null) },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.toSorted().map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok", value: await readFile(path.join(baseDir, name, "migration.sql"), "utf8") },
        },
      })),
    ),
  };
}

/** Tables that migrations make by hand, and Prisma is not to take away. */
export const filters = { externalTables: ["public.search_document", "public.search_word"], externalEnums: [] };
