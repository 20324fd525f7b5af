import { readFile } from "node:fs/promises";
import { createScratchDatabase } from "./scratch";
import { listMigrations, loadSchemaEngine, noFilters } from "./schema-engine";

/**
 * The SQL that leads from where `prisma/migrations` end to a schema of Prisma's; null when they are
 * the same. Plays the migrations in a database of its own on the server at `serverUrl`.
 */
export async function diffSchema(serverUrl: string, schema: string, baseDir: string): Promise<string | null> {
  const [work, shadow] = [await createScratchDatabase(serverUrl), await createScratchDatabase(serverUrl)];
  try {
    const migrations = await listMigrations(baseDir);
    const engine = await loadSchemaEngine(work.url, shadow.url);
    const { stdout } = await engine.diff({
      from: migrations.migrationDirectories.length > 0 ? { tag: "migrations", ...migrations } : { tag: "empty" },
      to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: schema }] },
      script: true,
      shadowDatabaseUrl: null,
      exitCode: null,
      filters: noFilters,
    });
    return !stdout?.trim() || stdout.includes("This is an empty migration") ? null : stdout;
  } finally {
    await work.drop();
    await shadow.drop();
  }
}

export function readSchema(): Promise<string> {
  return readFile("prisma/schema.prisma", "utf8");
}
