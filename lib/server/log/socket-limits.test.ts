import { randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server, type Socket } from "socket.io";
import { io, type Socket as ClientSocket } from "socket.io-client";
import { describe, expect, it } from "vitest";
import { createSocketLimits, mostHeard, mostOfAddress, mostOfMember, mostSent } from "./socket-limits";

type Middleware = (packet: unknown[], next: () => void) => void;

/** As much of a socket as is counted. */
function socketFrom(address: string) {
  const emitter = new EventEmitter();
  let hear: Middleware = () => undefined;
  const state = { isOpen: true, heard: 0 };
  const socket = Object.assign(emitter, {
    request: { headers: {}, socket: { remoteAddress: address } },
    use: (middleware: Middleware) => void (hear = middleware),
    disconnect: () => void (state.isOpen = false),
  }) as unknown as Socket;
  return {
    socket,
    state,
    send: () => hear([], () => void (state.heard += 1)),
    close: () => emitter.emit("disconnect"),
  };
}

const member = () => ({ viewer: { kind: "member", memberId: randomUUID(), role: "analyst" } }) as const;

describe("connections", () => {
  it("are so many of one member, whatever the address, until one ends", () => {
    const limits = createSocketLimits();
    const ann = member();
    const open = Array.from({ length: mostOfMember }, (_, at) => socketFrom(`203.0.113.${at}`));
    for (const { socket } of open) {
      expect(limits.hasRoom(socket, ann)).toBe(true);
      limits.count(socket, ann);
    }
    expect(limits.hasRoom(socketFrom("203.0.113.99").socket, ann)).toBe(false);
    expect(limits.hasRoom(socketFrom("203.0.113.99").socket, member())).toBe(true);
    open[0]!.close();
    expect(limits.hasRoom(socketFrom("203.0.113.99").socket, ann)).toBe(true);
  });

  it("are so many from one address, a school and more, and any number from this machine", () => {
    const limits = createSocketLimits();
    for (let at = 0; at < mostOfAddress; at += 1) {
      limits.count(socketFrom("203.0.113.7").socket, member());
      limits.count(socketFrom("127.0.0.1").socket, member());
    }
    expect(mostOfAddress).toBeGreaterThanOrEqual(1_000);
    expect(limits.hasRoom(socketFrom("203.0.113.7").socket, member())).toBe(false);
    expect(limits.hasRoom(socketFrom("203.0.113.8").socket, member())).toBe(true);
    expect(limits.hasRoom(socketFrom("127.0.0.1").socket, member())).toBe(true);
  });
});

it("are so many of one process, whoever they are of", async () => {
  const http = createServer();
  const server = new Server(http, { transports: ["websocket"] });
  const limits = createSocketLimits(1);
  server.use((_socket, next) => next(limits.isFull(server) ? new Error("busy") : undefined));
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const { port } = http.address() as AddressInfo;
  const sockets: ClientSocket[] = [];
  const connect = () =>
    new Promise<string>((resolve) => {
      const socket = io(`http://127.0.0.1:${port}`, { transports: ["websocket"], reconnection: false, forceNew: true });
      sockets.push(socket);
      socket.once("connect", () => resolve("let in"));
      socket.once("connect_error", ({ message }) => resolve(message));
    });
  try {
    expect(await connect()).toBe("let in");
    expect(await connect()).toBe("busy");
  } finally {
    for (const socket of sockets) socket.close();
    await server.close();
  }
});

it("hears what a hand can send, passes over the rest, and cuts off who does not stop", () => {
  const { socket, state, send } = socketFrom("203.0.113.7");
  createSocketLimits().count(socket, member());
  for (let sent = 0; sent < mostSent; sent += 1) send();
  expect(state).toEqual({ isOpen: true, heard: mostHeard });
  send();
  expect(state.isOpen).toBe(false);
});
