/** Another process of Sandtable, for worker.test.ts: its mail worker and nothing else. */
import { connect } from "@/lib/server/db/client";
import { env } from "@/lib/server/env";
import { startMailWorker } from "@/lib/server/mail/worker";

await startMailWorker(connect(env().DATABASE_URL ?? ""));
process.on("disconnect", () => process.exit());
