import PgBoss from "pg-boss";
import type { Tx } from "@/lib/server/db/client";

export type Job = {
  data: object;
  /** Not before then; at once where it is left out. */
  startAfter?: Date;
};

/** Puts jobs into a queue of `prepareJobs`, in the caller's transaction: they are done if and only if that commits. */
export async function addJobs(tx: Tx, queue: string, jobs: Job[]): Promise<void> {
  if (jobs.length === 0) return;
  const within: PgBoss.Db = {
    async executeSql(text, values) {
      const known = values.map((value: unknown) => value ?? null);
      const count = await tx.$executeRawUnsafe(text, ...known);
      // pg-boss takes jobs for a queue that is not there, and forgets them.
      if (count !== jobs.length) throw new Error(`The queue "${queue}" has taken ${count} of ${jobs.length} jobs.`);
      return { rows: [] };
    },
  };
  await new PgBoss({ db: within }).insert(jobs.map((job) => ({ name: queue, ...job })));
}
