import path from "node:path";
import { prepareJobs } from "@/lib/server/jobs/prepare";
import { withAdvisoryLock } from "./advisory-lock";
import { filters, listMigrations, withSchemaEngine } from "./schema-engine";

/**
 * Brings a database up to `prisma/migrations`, and to what `prepareJobs` wants, and answers with the names of the
 * migrations it applied. Of several processes that come at once one does it and the others wait, as long as it takes:
 * the engine's own lock gives up after ten seconds.
 */
export function migrate(url: string, baseDir = path.resolve("prisma/migrations")): Promise<string[]> {
  return withAdvisoryLock(url, "migrate", async () => {
    const migrationsList = await listMigrations(baseDir);
    const { appliedMigrationNames } = await withSchemaEngine({ url }, (engine) =>
      engine.applyMigrations({ migrationsList, filters }),
    );
    await prepareJobs(url);
    return appliedMigrationNames;
  });
}
