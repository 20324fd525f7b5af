import { workerData } from "node:worker_threads";
import pg from "pg";
import { connectionConfig } from "@/lib/server/db/connection";
import { makeAnalysis } from "./make-analysis";
import type { AnalysisJob } from "./queue";

/** What the thread is given: its task, and the address of the database, to which it opens a connection of its own. */
export type ThreadTask = AnalysisJob & { url: string };

const { url, ...job } = workerData as ThreadTask;
const client = new pg.Client(connectionConfig(url));
await client.connect();
try {
  await makeAnalysis(client, job);
} finally {
  await client.end();
}
