import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Db } from "@/lib/server/db/client";
import { logger } from "@/lib/server/logger";
import { openOutlet } from "./open-outlet";
import { claimNext, countDue, type Delays, noteLost, noteOutcome, postponeDue } from "./outgoing";
import type { Outcome, Outlet } from "./outlet";

const minute = 60_000;
const usual = {
  everyMs: 1_000,
  lanes: 3,
  firstMs: minute / 2,
  longestMs: 60 * minute,
  giveUpMs: 3 * 24 * 60 * minute,
  lostMs: 10 * minute,
};

/** So many mails are worth one more connection. */
const laneIsWorth = 20;

type Options = Partial<typeof usual> & { open?: () => Promise<Outlet> };

/**
 * Sends what `enqueueMail` has left. Every process may run one; a mail is claimed, in a transaction of its
 * own, before it is handed over, and noted as soon as the server has answered. So
 *
 * - a mail that was enqueued is sent, or it is kept why it was not; none is forgotten;
 * - one that the server has not taken is tried again after growing delays, for three days;
 * - one that the server refuses for good (5xx) is given up, with the server's words;
 * - one whose line broke, or whose worker was killed, between the handing over and the answer may or may not have
 *   arrived. It is never sent again by itself, but set down as "unsure" for people to decide; there can be as many
 *   of these as there are lanes. A worker that was only slow, and thought lost, corrects that by what it knows.
 *
 * What cannot be excluded: that a server takes a mail and delivers it twice, or not at all. All attempts at one
 * mail carry one Message-ID.
 */
export function startMailWorker(database: Db, options: Options = {}) {
  const { everyMs, lanes, open = openOutlet, ...delays } = { ...usual, ...options };
  const stopping = new AbortController();
  const { signal } = stopping;

  async function lane(index: number): Promise<void> {
    const worker = randomUUID();
    while (!signal.aborted) {
      const isMore = await pass(worker, index).catch((error: Error) => {
        logger.warn({ error: error.message }, "mails could not be sent; they will be tried again");
        return false;
      });
      if (!isMore) await sleep(everyMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** One connection's worth of mails; answers whether to look again at once. */
  async function pass(worker: string, index: number): Promise<boolean> {
    if (index === 0) await noteLost(database, delays);
    if ((await countDue(database)) <= index * laneIsWorth) return false;
    const outlet = await open().catch(async (error: Error) => {
      logger.warn({ error: error.message }, "no mail can be sent now");
      // A server may only have had enough of further connections.
      if (index === 0) await postponeDue(database, error.message, delays);
      return null;
    });
    if (!outlet) return false;
    try {
      for (let mail = await claimNext(database, worker); mail; mail = await claimNext(database, worker)) {
        const outcome = await outlet.send(mail);
        await note(database, worker, mail.id, outcome, delays);
        if (outcome.kind !== "sent" || signal.aborted) return true;
      }
      return false;
    } finally {
      outlet.close();
    }
  }

  const running = Array.from({ length: lanes }, (_, index) => lane(index));
  return {
    /** Resolves once what is on its way is noted. */
    async stop(): Promise<void> {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

const noteAttempts = 5;
const noteAgainMs = 1_000;

// The mail is out: a database that is away for a moment must not leave it in doubt.
async function note(...about: [Db, string, string, Outcome, Delays]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await noteOutcome(...about);
    } catch (error) {
      if (attempt === noteAttempts) throw error;
      await sleep(noteAgainMs);
    }
  }
}
