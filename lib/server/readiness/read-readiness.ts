import { readdir } from "node:fs/promises";
import path from "node:path";
import type { ProcessCheck } from "@/lib/domain/operations/figures";
import { askedOnce, within } from "@/lib/server/asked-once";
import { db } from "@/lib/server/db/client";
import { logger } from "@/lib/server/logger";
import { processParts } from "@/lib/server/process-parts";

const patienceMs = 2_000;
const keepMs = 1_000;

/** Whether this process can serve: what is checked, and what is wrong in words that hold no secrets. */
export async function readReadiness(): Promise<ProcessCheck[]> {
  const { isStopping, live } = processParts();
  const database = await askDatabase();
  return [
    check("process", isStopping ? "It has been told to stop." : null),
    check("database", database.problem),
    check("migrations", database.problem === null ? await findMissing(database.applied) : "It cannot be asked."),
    check("relay", live?.isListening() ? null : "It does not hear of other processes' commits; it connects again."),
  ];
}

const check = (name: ProcessCheck["name"], problem: string | null): ProcessCheck => ({ name, problem });

type Answer = { problem: string | null; applied: string[] };

async function askDatabase(): Promise<Answer> {
  const answer = await within(readApplied(), patienceMs);
  if (answer !== null) return answer;
  const { waitingCount, idleCount } = db().pool;
  const isBusy = waitingCount > 0 && idleCount === 0;
  return { applied: [], problem: isBusy ? "All connections are in use." : "It has not answered within two seconds." };
}

const readApplied = askedOnce(async (): Promise<Answer> => {
  try {
    const { rows } = await db().pool.query<{ name: string }>(
      "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
    );
    return { problem: null, applied: rows.map(({ name }) => name) };
  } catch (error) {
    logger.debug({ error: (error as Error).message }, "the database could not be asked whether it is there");
    return { problem: "It cannot be reached.", applied: [] };
  }
}, keepMs);

const readNeeded = askedOnce(async () => {
  const folder = path.resolve(/* turbopackIgnore: true */ "prisma/migrations");
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}, Infinity);

/** What a newer process has applied does not matter: the database is always brought forward in a way that this one bears. */
async function findMissing(applied: string[]): Promise<string | null> {
  const missing = (await readNeeded()).filter((name) => !applied.includes(name));
  return missing.length === 0 ? null : `Not applied: ${missing.join(", ")}.`;
}
