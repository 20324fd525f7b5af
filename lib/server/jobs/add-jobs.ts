import PgBoss from "pg-boss";
import type { Tx } from "@/lib/server/db/client";

/** Puts jobs into a queue of `prepareJobs`, in the caller's transaction: they are done if and only if that commits. */
export async function addJobs(tx: Tx, queue: string, data: object[]): Promise<void> {
  if (data.length === 0) return;
  const within: PgBoss.Db = {
    async executeSql(text, values) {
      const known = values.map((value: unknown) => value ?? null);
      const count = await tx.$executeRawUnsafe(text, ...known);
      // pg-boss takes jobs for a queue that is not there, and forgets them.
      if (count !== data.length) throw new Error(`The queue "${queue}" has taken ${count} of ${data.length} jobs.`);
      return { rows: [] };
    },
  };
  await new PgBoss({ db: within }).insert(data.map((entry) => ({ name: queue, data: entry })));
}
