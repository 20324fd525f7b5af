import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PostComment } from "@/lib/domain/discussion/commands";
import { type Fate, comment, fakeServer, memoryStore, refusal } from "@/test/outbox";
import { createOutbox, type Outbox, type TextStore } from "./outbox";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const parseStored = ({ texts }: ReturnType<typeof memoryStore>) => JSON.parse(texts.get("key") ?? "[]") as unknown[];

const bodies = (outbox: Outbox) => outbox.getPending().map(({ command, status }) => [command.body, status]);

describe("the outbox", () => {
  it("keeps a comment until it has come back as an event", async () => {
    const [store, server] = [memoryStore(), fakeServer()];
    const outbox = createOutbox(server.connect(), store, "key", PostComment);
    const command = comment();
    const seen: unknown[] = [];
    outbox.subscribe(() => seen.push(outbox.getPending().length));

    outbox.post(command, 5);
    expect(outbox.getPending()).toEqual([{ command, writtenAt: 5, status: "sending", error: null }]);
    expect(store.texts.get("key")).toContain(command.id);
    await vi.runAllTimersAsync();
    expect(server.log).toEqual([command.id]);
    expect(outbox.isDelivered(command.id)).toBe(true);
    expect(bodies(outbox)).toEqual([["Why?", "sending"]]);

    outbox.settle([randomUUID()]);
    expect(outbox.getPending()).toHaveLength(1);
    outbox.settle([command.id]);
    expect(outbox.getPending()).toEqual([]);
    expect(store.texts.has("key")).toBe(false);
    expect(outbox.isDelivered(command.id)).toBe(false);
    expect(seen.length).toBeGreaterThan(2);
  });

  it("sends again with the same id, ever more rarely, until there is an answer", async () => {
    const server = fakeServer(Array.from({ length: 7 }, (): Fate => "never arrived"));
    const outbox = createOutbox(server.connect(), memoryStore(), "key", PostComment);
    const command = comment();
    outbox.post(command, 0);
    await vi.advanceTimersByTimeAsync(0);
    expect(bodies(outbox)).toEqual([["Why?", "waiting"]]);
    const waits = [1_000, 2_000, 4_000, 8_000, 15_000, 15_000];
    for (const [index, wait] of waits.entries()) {
      await vi.advanceTimersByTimeAsync(wait - 1);
      expect(server.attempts).toHaveLength(index + 1);
      await vi.advanceTimersByTimeAsync(1);
      expect(server.attempts).toHaveLength(index + 2);
    }
    await vi.advanceTimersByTimeAsync(15_000);
    expect(server.log).toEqual([command.id]);
    expect(new Set(server.attempts)).toEqual(new Set([command.id]));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.attempts).toHaveLength(8);
  });

  it("sends what comes back to the store after a crash, and what was written meanwhile", async () => {
    const [crashed, store, server] = [memoryStore(), memoryStore(), fakeServer()];
    const [lost, here] = [comment("Lost?"), comment("Here.")];
    createOutbox(() => new Promise(() => undefined), crashed, "key", PostComment).post(lost, 0);
    let bringBack = (): void => undefined;
    const restored = new Promise<void>((resolve) => (bringBack = resolve));
    const outbox = createOutbox(server.connect(), { ...store, restored }, "key", PostComment);
    outbox.post(here, 1);
    await vi.advanceTimersByTimeAsync(0);
    store.setItem("key", JSON.stringify([...parseStored(crashed), ...parseStored(store)]));
    bringBack();
    await vi.advanceTimersByTimeAsync(0);
    expect(server.log).toEqual([here.id, lost.id]);
    expect(bodies(outbox).map(([body]) => body)).toEqual(["Lost?", "Here."]);
    outbox.settle([lost.id, here.id]);
    expect(store.texts.has("key")).toBe(false);
  });

  it("lets all wait that stand behind what cannot be sent, and tries at once when the network comes back", async () => {
    const server = fakeServer(["never arrived"]);
    const outbox = createOutbox(server.connect(), memoryStore(), "key", PostComment);
    for (const body of ["First", "Second"]) outbox.post(comment(body), 0);
    await vi.advanceTimersByTimeAsync(0);
    expect(bodies(outbox).map(([, status]) => status)).toEqual(["waiting", "waiting"]);
    outbox.flush();
    outbox.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect([server.log.length, server.attempts.length]).toEqual([2, 3]);
  });

  it("shows why a comment was refused, and goes on with the next", async () => {
    const server = fakeServer(["refused"]);
    const outbox = createOutbox(server.connect(), memoryStore(), "key", PostComment);
    const [first, second] = [comment("First"), comment("Second")];
    outbox.post(first, 0);
    outbox.post(second, 0);
    await vi.runAllTimersAsync();
    expect(server.log).toEqual([second.id]);
    expect(bodies(outbox)).toEqual([
      ["First", "refused"],
      ["Second", "sending"],
    ]);
    expect(outbox.getPending()[0]?.error).toEqual(refusal);

    outbox.retry(first.id);
    await vi.runAllTimersAsync();
    expect(server.log).toEqual([second.id, first.id]);
    outbox.settle([first.id, second.id]);
    expect(outbox.getPending()).toEqual([]);
  });

  it("keeps what another version wrote and this one does not understand, and sends the rest", async () => {
    const store = memoryStore();
    const [known, added] = [comment("Known"), comment("Added")];
    const strange = { writtenAt: 0, status: "refused", error: null, command: { type: "post-poem" } };
    const entry = { writtenAt: 0, status: "waiting", error: null, command: known };
    store.setItem("key", JSON.stringify([strange, entry]));
    const server = fakeServer();
    const outbox = createOutbox(server.connect(), store, "key", PostComment);
    outbox.post(added, 0);
    await vi.runAllTimersAsync();
    expect(server.log).toEqual([known.id, added.id]);
    outbox.settle([known.id, added.id]);
    expect(JSON.parse(store.texts.get("key")!)).toEqual([strange]);
  });

  it("forgets what its writer discards", async () => {
    const [store, server] = [memoryStore(), fakeServer(["refused"])];
    const outbox = createOutbox(server.connect(), store, "key", PostComment);
    const command = comment();
    outbox.post(command, 0);
    await vi.runAllTimersAsync();
    outbox.discard(command.id);
    expect(outbox.getPending()).toEqual([]);
    expect(store.texts.has("key")).toBe(false);
  });

  it("is not disturbed by an event that comes before the answer", async () => {
    const server = fakeServer();
    const outbox = createOutbox(server.connect(), memoryStore(), "key", PostComment);
    const command = comment();
    outbox.post(command, 0);
    outbox.settle([command.id]);
    await vi.runAllTimersAsync();
    expect(outbox.getPending()).toEqual([]);
    expect(server.log).toEqual([command.id]);
  });
});

describe("what the outbox keeps", () => {
  it("survives the page, with the answer that did not come", async () => {
    const [store, server] = [memoryStore(), fakeServer(["done and silent"])];
    const [first, second] = [comment("First"), comment("Second")];
    const outbox = createOutbox(server.connect(), store, "key", PostComment);
    outbox.post(first, 1);
    outbox.post(second, 2);
    await vi.advanceTimersByTimeAsync(0);
    server.breakOff();

    const reopened = createOutbox(server.connect(), store, "key", PostComment);
    expect(reopened.getPending().map(({ command, writtenAt }) => [command.body, writtenAt])).toEqual([
      ["First", 1],
      ["Second", 2],
    ]);
    reopened.flush();
    await vi.runAllTimersAsync();
    expect(server.attempts).toEqual([first.id, first.id, second.id]);
    expect(server.log).toEqual([first.id, second.id]);
  });

  it("is each tab's own to drop, under the key that they share", async () => {
    const [store, server] = [memoryStore(), fakeServer(["silent"])];
    const one = createOutbox(server.connect(), store, "key", PostComment);
    one.post(comment("From the first tab"), 0);
    await vi.advanceTimersByTimeAsync(0);
    const two = createOutbox(fakeServer().connect(), store, "key", PostComment);
    const mine = comment("From the second tab");
    const third = createOutbox(fakeServer(["never arrived"]).connect(), store, "key", PostComment);
    third.post(comment("From the third tab"), 0);
    two.post(mine, 0);
    two.settle([mine.id, ...one.getPending().map(({ command }) => command.id)]);
    expect(bodies(createOutbox(server.connect(), store, "key", PostComment)).map(([body]) => body)).toEqual([
      "From the third tab",
    ]);
  });

  it("is not trusted when it is no outbox", () => {
    for (const text of ["", "{", "null", "[1]", '[{"command":{}}]']) {
      const store = memoryStore();
      store.texts.set("key", text);
      expect(createOutbox(fakeServer().connect(), store, "key", PostComment).getPending()).toEqual([]);
    }
  });

  it("is sent also where nothing can be kept", async () => {
    const server = fakeServer();
    const full: TextStore = {
      getItem: () => null,
      setItem: () => {
        throw new Error("QuotaExceededError");
      },
      removeItem: () => undefined,
    };
    const outbox = createOutbox(server.connect(), full, "key", PostComment);
    outbox.post(comment(), 0);
    await vi.runAllTimersAsync();
    expect(server.log).toHaveLength(1);
  });
});

type Step =
  { do: "post"; place: number } | { do: "flush" | "release" | "reload" | "settle" } | { do: "wait"; ms: number };

const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.nat({ max: 1 }).map((place): Step => ({ do: "post", place })),
  fc.constantFrom<Step[]>({ do: "flush" }, { do: "release" }, { do: "reload" }, { do: "settle" }),
  fc.integer({ min: 0, max: 20_000 }).map((ms): Step => ({ do: "wait", ms })),
);
const aFate = fc.constantFrom<Fate[]>(
  "answered",
  "answer lost",
  "never arrived",
  "refused",
  "too soon",
  "done and silent",
  "silent",
);

it("whatever the network and the browser do, every comment arrives once, in its thread in the order of writing, or is shown as refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { maxLength: 25 }), fc.array(aFate, { maxLength: 20 }), async (steps, fates) => {
      vi.clearAllTimers();
      const [store, server] = [memoryStore(), fakeServer([...fates])];
      const open = () =>
        createOutbox(server.connect(), store, "key", PostComment, { laneOf: ({ subject }) => subject.id });
      let outbox = open();
      const places = [randomUUID(), randomUUID()];
      const written = places.map((): string[] => []);
      const reload = () => {
        server.breakOff();
        // What the page that is gone would have tried again dies with it.
        vi.clearAllTimers();
        outbox = open();
        outbox.flush();
      };
      for (const step of steps) {
        if (step.do === "post") {
          const command = comment("Why?", places[step.place]);
          written[step.place]!.push(command.id);
          outbox.post(command, 0);
        }
        if (step.do === "flush") outbox.flush();
        if (step.do === "release") outbox.release(null);
        if (step.do === "settle") outbox.settle(server.log);
        if (step.do === "reload") reload();
        await vi.advanceTimersByTimeAsync(step.do === "wait" ? step.ms : 0);
      }
      server.fates.length = 0;
      reload();
      await vi.advanceTimersByTimeAsync(60_000);
      outbox.settle(server.log);

      const refused = outbox.getPending();
      expect(refused.every(({ status }) => status === "refused")).toBe(true);
      const refusedIds = refused.map(({ command }) => command.id);
      for (const inPlace of written) {
        const arrived = server.log.filter((id) => inPlace.includes(id));
        expect(arrived).toEqual(inPlace.filter((id) => !refusedIds.includes(id)));
      }
      expect(store.texts.has("key")).toBe(refused.length > 0);
    }),
    { numRuns: 200 },
  );
});
