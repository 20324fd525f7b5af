import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server } from "socket.io";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { PolicyOption } from "@/lib/domain/options/option";
import { emptyState } from "@/lib/domain/state";
import { createLiveExercise, type LiveExercise } from "./live-exercise";

const optionId = "0190c5a4-5a5e-7000-8000-000000000001";
const http = createServer();
const sockets = new Server(http);
let live: LiveExercise;

beforeAll(() => new Promise<void>((resolve) => void http.listen(0, "127.0.0.1", resolve)));
afterAll(() => sockets.close());
beforeEach(async () => {
  live = createLiveExercise({
    origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    snapshot: { state: emptyState, viewer: { kind: "reader" }, now: Date.now() },
    fetchTicket: () => Promise.resolve({ ticket: "ticket", waitMs: 0 }),
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

it("takes up what was read later than its own state when it gets there, so that nothing counts twice", async () => {
  const option = { id: optionId, number: 1, commentCount: 1, lastSeq: 2 } as PolicyOption;
  expect(live.add({ options: { [optionId]: option } }, 2)).toBe(true);
  expect(live.getState().options).toEqual({});
  const comment = (seq: number) => ({
    ...{ seq, at: seq, by: optionId, type: "comment.posted" },
    payload: {
      ...{ commentId: optionId, subject: { kind: "option", id: optionId, facet: null } },
      ...{ quote: null, parentId: null, kind: null, body: "Why?" },
    },
  });
  sockets.emit("batch", { from: 0, to: 3, events: [comment(2), comment(3)] });
  await vi.waitFor(() => expect(live.getState().seq).toBe(3));
  expect(live.getState().options[optionId]).toMatchObject({ commentCount: 2, lastSeq: 3 });
});
