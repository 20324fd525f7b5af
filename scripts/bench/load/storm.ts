import { setTimeout as wait } from "node:timers/promises";
import { quantile } from "../statistics";
import { createCrowd, type Listener } from "./crowd";
import { ask, post } from "./paced";
import { requestOf, type Target } from "./requests";
import type { Auth } from "./wire";

export type StormJob = {
  target: Target;
  seq: number;
  people: number;
  others: number;
  perSecond: number;
  cutMs: number;
};

export type StormResult = {
  /** From the first attempt until all are connected. */
  connectedMs: number;
  /** How often a connection or a ticket was refused, and was asked for again. */
  refused: number;
  /** From the end of the cut until all are back and have what they missed. */
  backMs: number;
  posted: number;
  missed: number;
  calmP99: number;
  stormP99: number;
};

// As lib/client/live-exercise.ts has it of socket.io-client: twice as long after each attempt, give or take a half.
const [firstDelayMs, longestDelayMs, deviation, refusedDelayMs] = [250, 4_000, 0.5, 1_000];
const patienceMs = 60_000;

function delayBefore(attempt: number): number {
  const base = firstDelayMs * 2 ** attempt;
  return Math.min(longestDelayMs, base * (1 + deviation * (2 * Math.random() - 1)));
}

/**
 * All come at once; comments are posted at a steady rate; all but a few lose their network for a while and come back by
 * themselves, each with a ticket of its own, while the few go on listening.
 */
export async function storm({ target, seq, people, others, perSecond, cutMs }: StormJob): Promise<StormResult> {
  const crowd = createCrowd(target.port);
  let refused = 0;
  const comeIn = async (listener: Listener, attempt = 0): Promise<void> => {
    for (let reason = await crowd.open(listener); reason !== null; reason = await crowd.open(listener)) {
      refused += 1;
      await wait(attempt > 0 ? delayBefore((attempt += 1)) : refusedDelayMs);
    }
  };
  const few = Array.from({ length: others }, (_, n) => crowd.add(authOf(target, n), seq));
  await Promise.all(few.map((listener) => comeIn(listener)));
  const many = Array.from({ length: people }, (_, n) => crowd.add(authOf(target, others + n), seq));
  for (const listener of many) listener.counts = false;

  const began = performance.now();
  await Promise.all(many.map((listener) => comeIn(listener)));
  const connectedMs = performance.now() - began;

  let [posted, isOver] = [0, false];
  const posting = (async () => {
    const sending: Promise<void>[] = [];
    for (let n = 0; !isOver; n += 1) {
      sending.push(
        (async () => {
          const outgoing = requestOf(target, n);
          crowd.note(outgoing.id);
          if ((await post(target.port, outgoing)).status === 200) posted += 1;
          else crowd.forget(outgoing.id);
        })(),
      );
      await wait(1_000 / perSecond);
    }
    await Promise.all(sending);
  })();
  await wait(2_000);
  crowd.store(true);
  await wait(cutMs);
  const calm = crowd.takeDelays();

  for (const { wire } of many) wire?.cut();
  let hasNetwork = false;
  const backAgain = many.map(async (listener) => {
    let attempt = 0;
    do await wait(delayBefore(attempt++));
    while (!hasNetwork);
    await comeIn(listener, attempt);
  });
  await wait(cutMs);
  crowd.takeDelays();
  hasNetwork = true;
  const [endedAt, wanted] = [performance.now(), posted];
  const until = endedAt + patienceMs;
  const isComplete = () => many.every(({ wire, heard }) => wire !== null && heard >= wanted);
  while (!isComplete() && performance.now() < until) await wait(10);
  const backMs = isComplete() ? performance.now() - endedAt : Infinity;
  await wait(500);
  const stormy = crowd.takeDelays();
  isOver = true;
  await posting;
  await Promise.race([Promise.all(backAgain), wait(patienceMs)]);
  while (crowd.listeners.some(({ heard }) => heard < posted) && performance.now() < until) await wait(20);
  const missed = crowd.listeners.reduce((total, { heard }) => total + posted - heard, 0);
  crowd.closeAll();
  return {
    connectedMs,
    refused,
    backMs,
    posted,
    missed,
    calmP99: quantile(calm, 0.99),
    stormP99: quantile(stormy, 0.99),
  };
}

/** As a page does it: a ticket is asked for at each attempt, and shown when the server wants it to be. */
function authOf(target: Target, n: number): Auth {
  if (target.kind === "bare") return async () => ({ room: String(target.room) });
  const { port, slug, tokens } = target;
  const headers = { authorization: `Bearer ${tokens[n % tokens.length]!}`, "content-type": "application/json" };
  return async () => {
    const { status, text } = await ask(port, { path: `/api/v1/exercises/${slug}/ticket`, headers, body: "{}" });
    if (status !== 200) return null;
    const { ticket, waitMs = 0 } = JSON.parse(text) as { ticket: string; waitMs?: number };
    await wait(waitMs);
    return { ticket };
  };
}
