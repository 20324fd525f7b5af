import { afterEach, expect, inject, it } from "vitest";
import { testDatabase } from "@/test/database";
import { analysisQueue } from "@/lib/server/analysis/queue";
import { connect } from "@/lib/server/db/client";
import { createScratchDatabase } from "@/lib/server/db/scratch";
import { exportQueue } from "@/lib/server/exports/queue";
import { mailQueue } from "@/lib/server/mail/queue";
import { addJobs } from "./add-jobs";
import { startBoss } from "./boss";
import { prepareJobs } from "./prepare";

const ground = testDatabase();
const patient = { timeout: 30_000, interval: 20 };
const quick = { pollingIntervalSeconds: 0.5 };

const ending: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0).toReversed()) await end();
});

const countJobs = async (state: string): Promise<number> => {
  const { rows } = await ground.db.pool.query("SELECT 1 FROM pgboss.job WHERE state = $1", [state]);
  return rows.length;
};

it("is prepared once, by as many processes as come at once, and as often as they come", async () => {
  const empty = await createScratchDatabase(inject("database").serverUrl);
  ending.push(empty.drop);
  await Promise.all([1, 2, 3].map(() => prepareJobs(empty.url)));
  await prepareJobs(empty.url);
  const { pool, close } = connect(empty.url);
  ending.push(close);
  const { rows } = await pool.query("SELECT name, expire_seconds FROM pgboss.queue ORDER BY name");
  const queues = [analysisQueue, exportQueue, mailQueue];
  expect(rows).toEqual(queues.map((queue) => ({ name: queue.name, expire_seconds: queue.expireInSeconds })));
});

it("takes jobs with the transaction in which they are given, or not at all", async () => {
  const give = (queue: string) =>
    ground.db.prisma.$transaction((tx) => addJobs(tx, queue, [{ data: { mailId: "a" } }]));
  await expect(give("nowhere")).rejects.toThrow("has taken 0 of 1");
  expect(await countJobs("created")).toBe(0);
  await give(mailQueue.name);
  expect(await countJobs("created")).toBe(1);
});

it("outlives a database that is away when the end of a job is to be noted, and gives the job again", async () => {
  await ground.db.pool.query("DELETE FROM pgboss.job");
  await ground.db.prisma.$transaction((tx) => addJobs(tx, mailQueue.name, [{ data: { mailId: "a" } }]));
  const lost = connect(ground.url);
  const first = await startBoss(lost);
  ending.push(first.stop);
  let isLost = false;
  await first.boss.work(mailQueue.name, quick, async () => {
    await lost.close();
    isLost = true;
  });
  await expect.poll(() => isLost, patient).toBe(true);
  expect(await countJobs("active")).toBe(1);

  await ground.db.pool.query("UPDATE pgboss.job SET started_on = now() - expire_in");
  const second = await startBoss(ground.db, { maintenanceIntervalSeconds: 1 });
  ending.push(second.stop);
  await second.boss.work(mailQueue.name, quick, async () => undefined);
  await expect.poll(() => countJobs("completed"), patient).toBe(1);
});
