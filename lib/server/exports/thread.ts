import os from "node:os";
import { workerData } from "node:worker_threads";
import pg from "pg";
import { connectionConfig } from "@/lib/server/db/connection";
import { makeExport } from "./make-export";
import type { ExportJob } from "./queue";

/** What the thread is given: its task, and the address of the database, to which it opens a connection of its own. */
export type ThreadTask = ExportJob & { url: string };

// Whoever waits for a page goes first. Elsewhere it would be the whole process that stands back.
if (process.platform === "linux") os.setPriority(os.constants.priority.PRIORITY_LOW);

const { url, exportId } = workerData as ThreadTask;
const client = new pg.Client(connectionConfig(url));
await client.connect();
try {
  await makeExport(client, exportId);
} finally {
  await client.end();
}
