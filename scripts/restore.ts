/** Restores a backup into an empty database: `npm run restore -- FILE [--into DATABASE_URL]`. */
import { parseArgs } from "node:util";
import { BackupProblem } from "@/lib/server/backup/format";
import { restoreBackup } from "@/lib/server/backup/restore-backup";
import { startDatabase } from "@/lib/server/db/start";
import { endWith, say } from "./backup/say";

const usage = `Restores a backup into a database that is empty.

  npm run restore -- FILE [--into DATABASE_URL]

  --into DATABASE_URL   The database (that of DATABASE_URL, or the embedded one of SANDTABLE_DATA)

Restores all of it or nothing, and holds every table to the hash that it had. Newer migrations are applied when a server starts.`;

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { into: { type: "string" }, help: { type: "boolean" } } });
  } catch (error) {
    throw new BackupProblem("usage", `${(error as Error).message}\n\n${usage}`);
  }
}

await endWith(async () => {
  const { values, positionals } = readArguments();
  if (values.help) return console.log(usage);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new BackupProblem("usage", `Name one file.\n\n${usage}`);
  const database =
    values.into === undefined ? await startDatabase() : { url: values.into, release: async () => undefined };
  try {
    const { head, end, pending } = await restoreBackup(file, database.url);
    const rows = end.tables.reduce((sum, count) => sum + count.rows, 0);
    console.log(`Restored: ${say(rows)} rows of ${end.tables.length} tables, as they were at ${head.madeAt}.`);
    for (const { exerciseId, seq, sha256 } of end.logs)
      console.log(`${exerciseId} to event ${say(seq)}, log ${sha256}`);
    if (pending.length > 0) console.log(`${pending.length} newer migrations will be applied when a server starts.`);
  } finally {
    await database.release();
  }
});
