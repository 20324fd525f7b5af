import path from "node:path";
import { prepareJobs } from "@/lib/server/jobs/prepare";
import { withAdvisoryLock } from "./advisory-lock";
import { requireWhole } from "./half-restored";
import { filters, listMigrations, withSchemaEngine } from "./schema-engine";

const ours = path.resolve("prisma/migrations");

/**
 * Brings a database up to `prisma/migrations`, and to what `prepareJobs` wants, and answers with the names of the
 * migrations it applied. Of several processes that come at once one does it and the others wait, as long as it takes:
 * the engine's own lock gives up after ten seconds. Refuses a database that is half restored.
 */
export function migrate(url: string, baseDir = ours): Promise<string[]> {
  return withAdvisoryLock(url, "migrate", async () => {
    await requireWhole(url);
    const applied = await applyMigrations(url, () => true, baseDir);
    await prepareJobs(url);
    return applied;
  });
}

/** Applies those of the migrations that are wanted, and have not been applied yet; answers with their names. */
export async function applyMigrations(
  url: string,
  isWanted: (name: string) => boolean,
  baseDir = ours,
): Promise<string[]> {
  const { migrationDirectories, ...list } = await listMigrations(baseDir);
  const migrationsList = { ...list, migrationDirectories: migrationDirectories.filter(({ path }) => isWanted(path)) };
  const { appliedMigrationNames } = await withSchemaEngine({ url }, (engine) =>
    engine.applyMigrations({ migrationsList, filters }),
  );
  return appliedMigrationNames;
}

/** The names of the migrations that this version of Sandtable has, in order. */
export async function listMigrationNames(baseDir = ours): Promise<string[]> {
  return (await listMigrations(baseDir)).migrationDirectories.map(({ path }) => path);
}
