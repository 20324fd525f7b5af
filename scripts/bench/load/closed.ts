import autocannon from "autocannon";
import { quantile } from "../statistics";
import { type Mix, requestOf, type Target } from "./requests";

/** `answered` with success of the last of the cannonades, `others` without; `sent` are all, those that warm up among them. */
export type Rate = { perSecond: number; p50: number; p99: number; answered: number; others: number; sent: number };

type Job = { port: number; connections: number; ms: number; requests: autocannon.Request[] };

/** So many at a time, each sent when the one before is answered, for about `ms`; ends when all are answered. */
async function cannonade({ port, connections, ms, requests }: Job): Promise<Rate> {
  const url = `http://127.0.0.1:${port}`;
  const run = (amount: number) => fire({ url, connections, amount, requests, timeout: 30 });
  const tried = await run(connections * 3);
  const guess = await run(Math.max(connections * 2, Math.round(tried.perSecond / 2)));
  const last = await run(Math.max(connections * 2, Math.round((guess.perSecond * ms) / 1_000)));
  const all = [tried, guess, last];
  const sum = (of: "answered" | "others") => all.reduce((total, rate) => total + rate[of], 0);
  return { ...last, others: sum("others"), sent: sum("answered") + sum("others") };
}

function fire(options: autocannon.Options): Promise<Omit<Rate, "sent">> {
  return new Promise((resolve, reject) => {
    const times: number[] = [];
    let [others, lastAt] = [0, 0];
    const began = performance.now();
    const instance = autocannon(options, (error, result: autocannon.Result) => {
      if (error) return reject(error as Error);
      const answered = times.length;
      const perSecond = (answered * 1_000) / (lastAt - began);
      const failed = others + result.errors + result.timeouts;
      resolve({ perSecond, p50: quantile(times, 0.5), p99: quantile(times, 0.99), answered, others: failed });
    });
    instance.on("response", (_client, status, _bytes, ms) => {
      lastAt = performance.now();
      if (status >= 200 && status < 300) times.push(ms);
      else others += 1;
    });
  });
}

export type Gets = { port: number; path: string; headers?: Record<string, string>; connections: number; ms: number };

/** Requests a second of one address. */
export function get({ path, headers = {}, ...job }: Gets): Promise<Rate> {
  return cannonade({ ...job, requests: [{ method: "GET", path, headers }] });
}

export type Sends = { targets: Target[]; connections: number; ms: number; mix?: Mix };

// Goes on from one measurement to the next, so that nobody says twice what is the same.
let sent = 0;

/** Commands a second into one target, or into several in turn. */
export function send({ targets, connections, ms, mix }: Sends): Promise<Rate> {
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    const n = (sent += 1);
    const { path, headers, body } = requestOf(targets[n % targets.length]!, Math.floor(n / targets.length), mix);
    return { ...request, method: "POST", path, headers, body };
  };
  return cannonade({ port: targets[0]!.port, connections, ms, requests: [{ setupRequest }] });
}
