import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { quantile } from "../statistics";
import { type Mix, type Outgoing, requestOf, type Target } from "./requests";

const agent = new Agent({ keepAlive: true, maxSockets: 512, noDelay: true });

/** Sends a POST and answers with its status and text; with status 0 when the connection was lost. */
export function ask(port: number, outgoing: Omit<Outgoing, "id">): Promise<{ status: number; text: string }> {
  const { path, headers, body } = outgoing;
  return new Promise((resolve) => {
    const length = String(Buffer.byteLength(body));
    const options = { host: "127.0.0.1", port, path, method: "POST", agent };
    const sent = request({ ...options, headers: { ...headers, "content-length": length } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", () => resolve({ status: 0, text: "" }));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") }),
      );
    });
    // A connection that was kept may have been closed at the very moment at which it was taken again; ids make that harmless.
    sent.on("error", ({ message: text }) => resolve(sent.reusedSocket ? ask(port, outgoing) : { status: 0, text }));
    sent.end(body);
  });
}

/** Sends a command and answers with its status, and the number that the log has reached by it. */
export async function post(port: number, outgoing: Outgoing): Promise<{ status: number; seq: number }> {
  const { status, text } = await ask(port, outgoing);
  return { status, seq: status === 200 ? (JSON.parse(text) as { seq: number }).seq : 0 };
}

/** Calls `act` at moments that are equally far apart, whatever became of the calls before; waits for all of them. */
export async function paced(perSecond: number, ms: number, act: (n: number, dueAt: number) => Promise<void>) {
  const began = performance.now();
  const acts: Promise<void>[] = [];
  const count = Math.round((perSecond * ms) / 1_000);
  for (let n = 0; n < count; n += 1) {
    const dueAt = began + (n * 1_000) / perSecond;
    const early = dueAt - performance.now();
    if (early > 1) await wait(early);
    acts.push(act(n, dueAt));
  }
  await Promise.all(acts);
}

let sent = 0;

export type PacedJob = { targets: Target[]; perSecond: number; ms: number; mix?: Mix };
export type Paced = { p50: number; p99: number; answered: number; others: number };

/** How long commands take that come at a steady rate, from the moment each was due: one that had to wait to be sent is slow. */
export async function sendPaced({ targets, perSecond, ms, mix }: PacedJob): Promise<Paced> {
  const times: number[] = [];
  let others = 0;
  await paced(perSecond, ms, async (_n, dueAt) => {
    const n = (sent += 1);
    const target = targets[n % targets.length]!;
    const { status } = await post(target.port, requestOf(target, Math.floor(n / targets.length), mix));
    if (status === 200) times.push(performance.now() - dueAt);
    else others += 1;
  });
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), answered: times.length, others };
}
