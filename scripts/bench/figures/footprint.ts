import { get, type IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Child } from "../child";
import type { Bench } from "./bench";
import { connect, connectMembers } from "./deliver";
import { cookieOf, roomOf, stadiumOf } from "./places";

const [warming, sockets] = [200, 2_000];
const settleMs = 2_000;

/** What a socket holds of the server's memory: the difference that two thousand of them make to a fresh server. */
export async function memory(bench: Bench): Promise<void> {
  const { lab } = bench;
  const stadium = await stadiumOf(lab);
  const load = await lab.load();
  await measureMemory(bench, "bare socket", async () => {
    await lab.end("pipeline");
    const server = await lab.pipeline();
    const join = (count: number) => connect(load, lab.pipelinePort, Array<object>(count).fill({ room: "98" }), 0);
    return { server, join };
  });
  await measureMemory(bench, "socket", async () => {
    await lab.end("product");
    const server = await lab.product();
    return { server, join: (count) => connectMembers(lab, load, stadium, count) };
  });
}

type Fresh = { server: Child; join: (count: number) => Promise<void> };

async function measureMemory({ lab, sheet }: Bench, name: string, begin: () => Promise<Fresh>): Promise<void> {
  const load = await lab.load();
  const names = { rss: `${name}, resident memory`, heap: `${name}, heap` };
  await sheet.measure({ [names.rss]: "KiB", [names.heap]: "KiB" }, async () => {
    const { server, join } = await begin();
    // What the first connections bring along is everybody's, and none's.
    await join(warming);
    await load.ask("leave");
    await wait(settleMs);
    const before = await server.ask<NodeJS.MemoryUsage>("memory");
    await join(sockets);
    await wait(settleMs);
    const after = await server.ask<NodeJS.MemoryUsage>("memory");
    await load.ask("leave");
    const each = (of: (memory: NodeJS.MemoryUsage) => number) => (of(after) - of(before)) / sockets / 1_024;
    return { [names.rss]: each(({ rss }) => rss), [names.heap]: each(({ heapUsed, external }) => heapUsed + external) };
  });
}

/** From the start of the process until it answers. */
export async function startUp({ lab, sheet }: Bench): Promise<void> {
  const measure = (name: string, end: () => Promise<void>, start: () => Promise<Child>) =>
    sheet.measure({ [name]: "ms" }, async () => {
      await end();
      const began = performance.now();
      await start();
      return { [name]: performance.now() - began };
    });
  await measure("bare page, start-up", () => lab.end("page"), lab.page);
  await measure(
    "start-up",
    () => lab.end("product"),
    () => lab.product(),
  );
}

/** How many bytes the page of an option with 50 comments is: as a browser gets it, and unpacked. */
export async function wireBytes({ lab, sheet }: Bench): Promise<void> {
  await lab.product();
  const room = await roomOf(lab);
  const cookie = await cookieOf(room.members[0]!.userId);
  const path = `/exercises/${room.slug}/options/1`;
  const measure = async (name: string, headers: Record<string, string>) =>
    sheet.measure(
      { [name]: "KB" },
      async () => ({ [name]: (await bytesOf(lab.port, path, { cookie, ...headers })) / 1_000 }),
      1,
    );
  await measure("option page, bytes on the wire", { "accept-encoding": "gzip, deflate, br, zstd" });
  await measure("option page, bytes unpacked", { "accept-encoding": "identity" });
}

function bytesOf(port: number, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const read = (response: IncomingMessage): void => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => (bytes += chunk.length));
      response.on("end", () => resolve(bytes));
    };
    get({ host: "127.0.0.1", port, path, headers }, read).on("error", reject);
  });
}
