import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server } from "socket.io";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { createLiveExercise, type LiveExercise, type Snapshot } from "./live-exercise";

const optionId = "0190c5a4-5a5e-7000-8000-000000000001";
const http = createServer();
const sockets = new Server(http);
let live: LiveExercise;

beforeAll(() => new Promise<void>((resolve) => void http.listen(0, "127.0.0.1", resolve)));
afterAll(() => sockets.close());
beforeEach(async () => {
  live = createLiveExercise({
    origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    snapshot: { state: { seq: 0 }, viewer: { kind: "reader" }, now: Date.now() } as Snapshot,
    fetchTicket: () => Promise.resolve("ticket"),
    fetchSnapshot: () => Promise.resolve(null),
  });
  live.connect();
  await expectConnection("live");
});
afterEach(() => live.disconnect());

const expectConnection = (connection: string) => vi.waitFor(() => expect(live.getConnection()).toBe(connection));

it("says that it is offline the moment the device is, and is live again once the device is back", async () => {
  const heard: string[] = [];
  live.subscribe(() => heard.push(live.getConnection()));
  live.suspend();
  expect(live.getConnection()).toBe("offline");
  expect(heard).toContain("offline");
  live.resume();
  await expectConnection("live");
});

it("does not come back by itself when nobody wants it any more", async () => {
  live.disconnect();
  live.resume();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(live.getConnection()).toBe("offline");
});

it("passes over a presence that it does not understand", async () => {
  sockets.emit("presence", { subjectId: 7, here: "everybody" });
  sockets.emit("presence", { subjectId: optionId, here: [], typing: [] });
  await vi.waitFor(() =>
    expect(live.getPresence(optionId)).toEqual({ subjectId: optionId, here: [], typing: [], editing: [] }),
  );
  expect(live.getConnection()).toBe("live");
});
