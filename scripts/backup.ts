/** Writes all of a database into one file while it is used: `npm run backup -- [--out FILE] [--from DATABASE_URL]`. */
import { parseArgs } from "node:util";
import { BackupProblem } from "@/lib/server/backup/format";
import { writeBackup } from "@/lib/server/backup/write-backup";
import { startDatabase } from "@/lib/server/db/start";
import { endWith, say } from "./backup/say";

const usage = `Writes everything that a database holds into one file, while it goes on being used.

  npm run backup -- [--out FILE] [--from DATABASE_URL]

  --out FILE            The file to be written (sandtable-<time>.backup); it must not be there yet
  --from DATABASE_URL   The database (that of DATABASE_URL, or the embedded one)

The file holds personal data; nobody but you can read it. The secret that signs sessions is not in it.`;

function readArguments() {
  try {
    return parseArgs({ options: { out: { type: "string" }, from: { type: "string" }, help: { type: "boolean" } } })
      .values;
  } catch (error) {
    throw new BackupProblem("usage", `${(error as Error).message}\n\n${usage}`);
  }
}

await endWith(async () => {
  const { out, from, help } = readArguments();
  if (help) return console.log(usage);
  const file = out ?? `sandtable-${new Date().toISOString().slice(0, 19).replaceAll(":", "-")}.backup`;
  const started = performance.now();
  const database = from === undefined ? await startDatabase() : { url: from, release: async () => undefined };
  try {
    const { head, end } = await writeBackup(database.url, file);
    const rows = end.tables.reduce((sum, count) => sum + count.rows, 0);
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    console.log(
      `${file}: ${say(rows)} rows of ${end.tables.length} tables, ${head.migrations.length} migrations, ${seconds} s.`,
    );
    for (const { exerciseId, seq, sha256 } of end.logs)
      console.log(`${exerciseId} to event ${say(seq)}, log ${sha256}`);
  } finally {
    await database.release();
  }
});
