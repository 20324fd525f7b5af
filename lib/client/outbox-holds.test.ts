import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PostComment } from "@/lib/domain/discussion/commands";
import { comment, type Fate, fakeServer, memoryStore } from "@/test/outbox";
import { createOutbox, type Outbox } from "./outbox";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const bodies = (outbox: Outbox) => outbox.getPending().map(({ command, status }) => [command.body, status]);

describe("what came too soon", () => {
  const laneOf = ({ subject }: { subject: { id: string } }): string => subject.id;
  const start = (fates: Fate[]) => {
    const [store, server] = [memoryStore(), fakeServer(fates)];
    const outbox = createOutbox(server.connect(), store, "key", PostComment, { laneOf });
    return { store, server, outbox };
  };
  const [here, there] = [randomUUID(), randomUUID()];
  const post = (outbox: Outbox, body: string, subjectId: string) => {
    const command = comment(body, subjectId);
    outbox.post(command, 0);
    return command.id;
  };

  it("is kept, and sent as soon as it may", async () => {
    const { server, outbox } = start(["too soon"]);
    const sentAt = Date.now();
    const id = post(outbox, "Why?", here);
    await vi.advanceTimersByTimeAsync(0);
    expect(bodies(outbox)).toEqual([["Why?", "waiting"]]);
    expect(outbox.getHeldUntil(here)).toBe(sentAt + 30_000);
    outbox.flush();
    await vi.advanceTimersByTimeAsync(29_999);
    expect(server.attempts, "news of others must not make it knock again").toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(server.log).toEqual([id]);
    expect(outbox.isDelivered(id)).toBe(true);
    expect(outbox.getHeldUntil(here)).toBeNull();
  });

  it("holds back what stands behind it in its thread, in its order, and lets all else go", async () => {
    const { server, outbox } = start(["too soon"]);
    const first = post(outbox, "First", here);
    const second = post(outbox, "Second", here);
    const other = post(outbox, "Elsewhere", there);
    await vi.advanceTimersByTimeAsync(0);
    const third = post(outbox, "Third", here);
    await vi.advanceTimersByTimeAsync(0);
    expect(server.log).toEqual([other]);
    expect(outbox.getHeldUntil(there)).toBeNull();
    const waiting = outbox.getPending().filter(({ error }) => error?.code === "too-soon");
    expect(waiting.map(({ command, status }) => [command.body, status])).toEqual([
      ["First", "waiting"],
      ["Second", "waiting"],
      ["Third", "waiting"],
    ]);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(server.log).toEqual([other, first, second, third]);
  });

  it("goes at once when slow mode is lifted there, or everywhere", async () => {
    for (const lifted of [here, null]) {
      const { server, outbox } = start(["too soon"]);
      const id = post(outbox, "Why?", here);
      await vi.advanceTimersByTimeAsync(0);
      outbox.release(there);
      await vi.advanceTimersByTimeAsync(0);
      expect(server.log).toEqual([]);
      outbox.release(lifted);
      await vi.advanceTimersByTimeAsync(0);
      expect(server.log).toEqual([id]);
      expect(outbox.getHeldUntil(here)).toBeNull();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(server.attempts).toEqual([id, id]);
    }
  });

  it("can be taken back meanwhile, without the rest", async () => {
    const { server, store, outbox } = start(["too soon"]);
    const first = post(outbox, "First", here);
    const second = post(outbox, "Second", here);
    await vi.advanceTimersByTimeAsync(0);
    outbox.discard(first);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(server.log).toEqual([second]);
    expect(store.texts.get("key")).not.toContain(first);
  });

  it("is kept through a reload, and asked for again", async () => {
    const { store, server, outbox } = start(["too soon", "too soon"]);
    const id = post(outbox, "Why?", here);
    await vi.advanceTimersByTimeAsync(0);
    vi.clearAllTimers();
    const reopened = createOutbox(server.connect(), store, "key", PostComment, { laneOf });
    reopened.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(reopened.getHeldUntil(here)).not.toBeNull();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(server.log).toEqual([id]);
  });
});
