import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { addJobs } from "@/lib/server/jobs/add-jobs";

export type ExportJob = { exportId: Id };

/** pg-boss' queue of the files that are to be made of reports. */
export const exportQueue = {
  name: "export",
  retryLimit: 2,
  retryDelay: 1,
  expireInSeconds: 5 * 60,
  retentionMinutes: 24 * 60,
};

/** Has a file made, in the caller's transaction, unless that is waiting to be done or under way. */
export async function requestExport(tx: Tx, job: ExportJob): Promise<void> {
  const underWay = await tx.$queryRaw<unknown[]>`
    SELECT FROM pgboss.job WHERE name = ${exportQueue.name} AND state::text = ANY (${["created", "retry", "active"]})
      AND data->>'exportId' = ${job.exportId}`;
  if (underWay.length === 0) await addJobs(tx, exportQueue.name, [{ data: job }]);
}
