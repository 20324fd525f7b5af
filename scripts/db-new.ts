/** Writes a migration from what changed in prisma/schema: `npm run db:new -- add-ratings`. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { diffSchema, readSchema } from "@/lib/server/db/diff";
import { startDatabase } from "@/lib/server/db/start";

const name = process.argv[2]?.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_");
if (!name) {
  console.error("Give the migration a name: npm run db:new -- add-ratings");
  process.exit(1);
}

const baseDir = path.resolve("prisma/migrations");
await mkdir(baseDir, { recursive: true });
const database = await startDatabase();
try {
  const sql = await diffSchema(database.url, await readSchema(), baseDir);
  if (sql === null) console.log("The schema has not changed.");
  else {
    const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
    const dir = path.join(baseDir, `${stamp}_${name}`);
    await mkdir(dir);
    await writeFile(path.join(dir, "migration.sql"), sql);
    await writeFile(path.join(baseDir, "migration_lock.toml"), 'provider = "postgresql"\n');
    console.log(`Written: ${path.relative(".", dir)}/migration.sql. Read it before you commit it.`);
  }
} finally {
  await database.release();
}
