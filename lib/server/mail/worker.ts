import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Job } from "pg-boss";
import type { Id } from "@/lib/domain/primitives";
import type { Db } from "@/lib/server/db/client";
import { startBoss } from "@/lib/server/jobs/boss";
import { logger } from "@/lib/server/logger";
import { openOutlet } from "./open-outlet";
import { claim, noteAttempt, noteLost, noteOutcome } from "./outgoing";
import type { Outcome, Outlet } from "./outlet";
import { type MailJob, mailQueue } from "./queue";

const usual = {
  /** How many connections to the mail server there are at most. */
  lanes: 3,
  pollingIntervalSeconds: 2,
  maintenanceIntervalSeconds: 120,
  giveUpMs: 3 * 24 * 60 * 60_000,
};

/** So many mails leave by one connection before it is closed. */
const batchSize = 10;

type Options = Partial<typeof usual> & { open?: () => Promise<Outlet> };

/**
 * Sends what `enqueueMail` has left. Every process may run one. pg-boss says which mail is to be looked at when, by
 * whom, and again if need be; it says so at least once. The table makes that at most once: a mail is claimed, in a
 * transaction of its own, before it is handed over, and noted as soon as the server has answered. So
 *
 * - a mail that was enqueued is sent, or it is kept why it was not; none is forgotten;
 * - one that the server has not taken is tried again after growing delays, for three days;
 * - one that the server refuses for good (5xx) is given up, with the server's words;
 * - one whose line broke, or whose worker was killed, between the handing over and the answer may or may not have
 *   arrived. It is never sent again by itself, but set down as "unsure" for people to decide; there can be as many
 *   of these as there are lanes. A worker that was only slow, and thought lost, corrects that once it knows.
 *
 * What cannot be excluded: that a server takes a mail and delivers it twice, or not at all. All attempts at one
 * mail carry one Message-ID.
 */
export async function startMailWorker(database: Db, options: Options = {}) {
  const { lanes, open = openOutlet, pollingIntervalSeconds, giveUpMs, ...maintenance } = { ...usual, ...options };
  const { boss, follow, stop } = await startBoss(database, maintenance);
  let isStopping = false;

  for (let lane = 0; lane < lanes; lane += 1) {
    const id: string = await boss.work<MailJob>(
      mailQueue.name,
      { batchSize, pollingIntervalSeconds, priority: false },
      async (jobs) => {
        await follow(deliver(jobs));
        if (jobs.length === batchSize) boss.notifyWorker(id);
      },
    );
  }

  /**
   * One connection's worth of mails. Throws where one of them is to be tried again: pg-boss gives back all of them,
   * and those that have left are passed over when they come again.
   */
  async function deliver(jobs: Job<MailJob>[]): Promise<void> {
    const worker = randomUUID();
    const ids = jobs.map(({ data }) => data.mailId);
    let outlet: Outlet | null = null;
    let problem: string | null = null;
    try {
      for (const [index, id] of ids.entries()) {
        if (isStopping) throw new Error("The server is stopping.");
        outlet ??= await openFor(ids.slice(index));
        const outcome = await deliverOne(worker, outlet, id);
        if (!outcome || outcome.kind === "sent") continue;
        if (outcome.kind === "later") problem = outcome.problem;
        outlet.close();
        outlet = null;
      }
    } finally {
      outlet?.close();
    }
    if (problem !== null) throw new Error(problem);
  }

  async function openFor(ids: Id[]): Promise<Outlet> {
    return open().catch(async (error: Error) => {
      logger.warn({ error: error.message }, "no mail can be sent now");
      await noteAttempt(database, ids, error.message, giveUpMs);
      throw error;
    });
  }

  /** Null where the mail was not there to be sent any more. */
  async function deliverOne(worker: Id, outlet: Outlet, id: Id): Promise<Outcome | null> {
    const letter = await claim(database, worker, id);
    if (!letter) {
      await noteLost(database, id);
      return null;
    }
    const outcome = await outlet.send(letter);
    await patiently(() => noteOutcome(database, worker, id, outcome, giveUpMs));
    return outcome;
  }

  return {
    /** Resolves once what is on its way is noted. */
    async stop(): Promise<void> {
      isStopping = true;
      await stop();
    },
  };
}

const noteAttempts = 5;
const noteAgainMs = 1_000;

// The mail is out: a database that is away for a moment must not leave it in doubt.
async function patiently(note: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await note();
    } catch (error) {
      if (attempt === noteAttempts) throw error;
      await sleep(noteAgainMs);
    }
  }
}
