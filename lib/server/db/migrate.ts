import path from "node:path";
import { listMigrations, loadSchemaEngine, filters } from "./schema-engine";

/**
 * Brings a database up to `prisma/migrations` and answers with the names of those it applied. The
 * engine holds Prisma's advisory lock, so that of several processes one does it and the others wait.
 */
export async function migrate(url: string, baseDir = path.resolve("prisma/migrations")): Promise<string[]> {
  const engine = await loadSchemaEngine(url);
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: await listMigrations(baseDir),
    filters,
  });
  return appliedMigrationNames;
}
