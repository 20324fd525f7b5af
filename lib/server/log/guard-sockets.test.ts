import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { Server } from "socket.io";
import { io, type Socket } from "socket.io-client";
import { guardSockets, lastOnly } from "./guard-sockets";

const open: { close: () => unknown }[] = [];
afterEach(() => {
  for (const each of open.splice(0).toReversed()) each.close();
});

async function startServer(most?: number): Promise<() => Socket> {
  const http = createServer();
  const server = new Server(http, { transports: ["websocket"] });
  guardSockets(server, most);
  server.on("connection", (socket) => socket.on("ask", (answer: () => void) => answer()));
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  open.push({ close: () => void server.close() });
  const { port } = http.address() as AddressInfo;
  return () => {
    const socket = io(`http://127.0.0.1:${port}`, { transports: ["websocket"], reconnection: false, forceNew: true });
    open.push(socket);
    return socket;
  };
}

const event = (socket: Socket, name: string) => new Promise<unknown>((resolve) => socket.once(name, resolve));

it("tells whoever comes beyond the most that it is busy", async () => {
  const connect = await startServer(1);
  await event(connect(), "connect");
  expect(((await event(connect(), "connect_error")) as Error).message).toBe("busy");
});

it("does one thing at a time, and of what is asked for meanwhile the last", async () => {
  const done: number[] = [];
  let release = (): void => undefined;
  const ask = lastOnly(async (asked: number) => {
    done.push(asked);
    await new Promise<void>((resolve) => (release = resolve));
  });
  for (const asked of [1, 2, 3]) ask(asked);
  release();
  await expect.poll(() => done).toEqual([1, 3]);
  release();
  await expect.poll(() => (ask(4), done.at(-1))).toBe(4);
});
