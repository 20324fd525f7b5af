import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { addJobs } from "@/lib/server/jobs/add-jobs";

export type AnalysisJob = { exerciseId: Id; roundId: Id };

/** pg-boss' queue of the rounds whose ratings are to be worked out. */
export const analysisQueue = {
  name: "analysis",
  retryLimit: 10,
  retryDelay: 5,
  retryBackoff: true,
  expireInSeconds: 5 * 60,
  retentionMinutes: 24 * 60,
};

/** What waits, and with what is being worked on. */
const states = { waiting: ["created", "retry"], "under-way": ["created", "retry", "active"] };

/**
 * Has the ratings of a round worked out, in the caller's transaction, unless that is waiting to be done; with
 * "under-way", also unless it is being done, which may have read the ratings before a moment ago.
 */
export async function requestAnalysis(tx: Tx, job: AnalysisJob, unless: keyof typeof states): Promise<void> {
  const waiting = await tx.$queryRaw<unknown[]>`
    SELECT FROM pgboss.job WHERE name = ${analysisQueue.name} AND state::text = ANY (${states[unless]})
      AND data->>'roundId' = ${job.roundId}`;
  if (waiting.length === 0) await addJobs(tx, analysisQueue.name, [{ data: job }]);
}
