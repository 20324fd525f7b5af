import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { createScratchDatabase } from "./scratch";
import { listMigrations, withSchemaEngine, filters } from "./schema-engine";

export type SchemaFile = { path: string; content: string };

/**
 * The SQL that leads from where `prisma/migrations` end to a schema of Prisma's; null when they are
 * the same. Plays the migrations in a database of its own on the server at `serverUrl`.
 */
export async function diffSchema(serverUrl: string, schema: SchemaFile[], baseDir: string): Promise<string | null> {
  const [work, shadow] = [await createScratchDatabase(serverUrl), await createScratchDatabase(serverUrl)];
  try {
    const migrations = await listMigrations(baseDir);
    const input = {
      from: migrations.migrationDirectories.length > 0 ? { tag: "migrations", ...migrations } : { tag: "empty" },
      to: { tag: "schemaDatamodel", files: schema },
      script: true,
      shadowDatabaseUrl: null,
      exitCode: null,
      filters,
    };
    const { stdout } = await withSchemaEngine({ url: work.url, shadowUrl: shadow.url }, (engine) => engine.diff(input));
    return !stdout?.trim() || stdout.includes("This is an empty migration") ? null : stdout;
  } finally {
    await work.drop();
    await shadow.drop();
  }
}

/** The files of `prisma/schema`, as the engine wants them. */
export async function readSchema(): Promise<SchemaFile[]> {
  const names = await readdir("prisma/schema");
  return Promise.all(
    names.toSorted().map(async (name) => ({
      path: name,
      content: await readFile(path.join("prisma/schema", name), "utf8"),
    })),
  );
}
