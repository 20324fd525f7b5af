/** Writes a migration from what changed in prisma/schema.prisma: `npm run db:new -- add-ratings`. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { createScratchDatabase } from "@/lib/server/db/scratch";
import { startDatabase } from "@/lib/server/db/start";
import { listMigrations, loadSchemaEngine, noFilters } from "@/lib/server/db/schema-engine";

const name = process.argv[2]?.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_");
if (!name) {
  console.error("Give the migration a name: npm run db:new -- add-ratings");
  process.exit(1);
}

const baseDir = path.resolve("prisma/migrations");
await mkdir(baseDir, { recursive: true });
const database = await startDatabase();
const [work, shadow] = [await createScratchDatabase(database.url), await createScratchDatabase(database.url)];
try {
  const migrations = await listMigrations(baseDir);
  const schema = { path: "schema.prisma", content: await readFile("prisma/schema.prisma", "utf8") };
  const engine = await loadSchemaEngine(work.url, shadow.url);
  const { stdout } = await engine.diff({
    from: migrations.migrationDirectories.length > 0 ? { tag: "migrations", ...migrations } : { tag: "empty" },
    to: { tag: "schemaDatamodel", files: [schema] },
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters: noFilters,
  });
  if (!stdout?.trim() || stdout.includes("This is an empty migration")) console.log("The schema has not changed.");
  else {
    const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
    const dir = path.join(baseDir, `${stamp}_${name}`);
    await mkdir(dir);
    await writeFile(path.join(dir, "migration.sql"), stdout);
    await writeFile(path.join(baseDir, "migration_lock.toml"), 'provider = "postgresql"\n');
    console.log(`Written: ${path.relative(".", dir)}/migration.sql. Read it before you commit it.`);
  }
} finally {
  await work.drop();
  await shadow.drop();
  await database.release();
}
