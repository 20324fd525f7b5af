import path from "node:path";
import { prepareJobs } from "@/lib/server/jobs/prepare";
import { listMigrations, loadSchemaEngine, filters } from "./schema-engine";

/**
 * Brings a database up to `prisma/migrations`, and to what `prepareJobs` wants, and answers with the names of the
 * migrations it applied. The engine holds Prisma's advisory lock, so that of several processes one does it and the
 * others wait.
 */
export async function migrate(url: string, baseDir = path.resolve("prisma/migrations")): Promise<string[]> {
  const engine = await loadSchemaEngine(url);
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: await listMigrations(baseDir),
    filters,
  });
  await prepareJobs(url);
  return appliedMigrationNames;
}
