import type { Gauge } from "prom-client";
import { db } from "@/lib/server/db/client";
import { processParts } from "@/lib/server/process-parts";
import { readReadiness } from "@/lib/server/readiness/read-readiness";
import { type Backlog, countBehind, readBacklog } from "./read-backlog";
import { metrics } from "./registry";

/** Everything that is counted and observed, in Prometheus' own format; what the database alone knows only while it answers. */
export async function exposeMetrics(): Promise<{ text: string; contentType: string }> {
  const { registry, checks, relayBehind } = metrics();
  const [backlog, behind, checked] = await Promise.all([readBacklog(), countBehind(), readReadiness()]);
  for (const { name, problem } of checked) checks.set({ check: name }, problem === null ? 1 : 0);
  setOwn();
  setBacklog(backlog);
  setOrRemove(relayBehind, behind);
  return { text: await registry.metrics(), contentType: registry.contentType };
}

function setOwn(): void {
  const { socketsOpen, relayFollowed, pool } = metrics();
  const { live } = processParts();
  const { totalCount, idleCount, waitingCount } = db().pool;
  socketsOpen.set(live?.countSockets() ?? 0);
  relayFollowed.set(live?.listFollowed().length ?? 0);
  pool.set({ state: "total" }, totalCount);
  pool.set({ state: "idle" }, idleCount);
  pool.set({ state: "waiting" }, waitingCount);
}

function setBacklog(backlog: Backlog | null): void {
  const { jobs, oldestJob, mails, notices, clockDue, clockLate } = metrics();
  for (const gauge of [jobs, oldestJob, mails]) gauge.reset();
  setOrRemove(notices, backlog && backlog.noticesDue);
  setOrRemove(clockDue, backlog && backlog.clock.due);
  setOrRemove(clockLate, backlog && backlog.clock.lateSeconds);
  if (!backlog) return;
  mails.set({ state: "unsure" }, backlog.mailsInDoubt);
  mails.set({ state: "refused" }, backlog.mailsRefused);
  for (const { name: queue, waiting, active, oldestSeconds } of backlog.queues) {
    jobs.set({ queue, state: "waiting" }, waiting);
    jobs.set({ queue, state: "active" }, active);
    oldestJob.set({ queue }, oldestSeconds);
  }
}

/** A figure that is not known is left out: a nought would say that all is well. */
function setOrRemove(gauge: Gauge, value: number | null): void {
  if (value === null) gauge.remove({});
  else gauge.set(value);
}
