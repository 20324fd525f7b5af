import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createDraftSaver, type DraftStatus } from "./draft-saver";

type Draft = { title: string };
type Answer = Exclude<DraftStatus, "saving">;

let stored: Map<string, string>;
let sent: string[];
let answers: ((answer: Answer) => void)[];
let status: DraftStatus;

function begin() {
  return createDraftSaver<Draft>({
    storage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, text) => void stored.set(key, text),
      removeItem: (key) => void stored.delete(key),
    },
    key: "draft",
    send: ({ title }) => {
      sent.push(title);
      return new Promise((resolve) => answers.push(resolve));
    },
    onContent: () => undefined,
    onStatus: (next) => (status = next),
  });
}

async function answer(next: Answer): Promise<void> {
  answers.shift()?.(next);
  await vi.advanceTimersByTimeAsync(0);
}

const later = () => vi.advanceTimersByTimeAsync(10_000);

beforeEach(() => {
  vi.useFakeTimers();
  stored = new Map();
  sent = [];
  answers = [];
});
afterEach(() => void vi.useRealTimers());

it("keeps it here at once, and here no more once the server has it", async () => {
  const draft = begin();
  draft.change({ title: "a" });
  expect(stored.get("draft")).toBe('{"title":"a"}');
  await later();
  expect(status).toBe("saving");
  await answer("saved");
  expect([status, sent, stored.size]).toEqual(["saved", ["a"], 0]);
});

it("sends one text after the other, and keeps the newer while the older is saved", async () => {
  const draft = begin();
  draft.change({ title: "a" });
  await later();
  draft.change({ title: "b" });
  await later();
  expect(sent).toEqual(["a"]);
  await answer("saved");
  expect([sent, status, stored.get("draft")]).toEqual([["a", "b"], "saving", '{"title":"b"}']);
  await answer("saved");
  expect([status, stored.size]).toEqual(["saved", 0]);
});

it("tries again until the server answers", async () => {
  const draft = begin();
  draft.change({ title: "a" });
  await later();
  await answer("offline");
  expect(status).toBe("offline");
  await later();
  expect(sent).toEqual(["a", "a"]);
});

it("does not try again once it is forgotten, also when the save that failed was under way", async () => {
  const draft = begin();
  draft.change({ title: "a" });
  await later();
  const forgotten = vi.fn();
  void draft.forget().then(forgotten);
  await later();
  expect(forgotten).not.toHaveBeenCalled();
  await answer("offline");
  expect(forgotten).toHaveBeenCalledOnce();
  await draft.saveNow();
  draft.change({ title: "b" });
  await later();
  expect([sent, stored.size]).toEqual([["a"], 0]);
});

it("sends nothing by itself while it is being discarded, and goes on when that failed", async () => {
  const draft = begin();
  draft.change({ title: "a" });
  await later();
  const settled = vi.fn();
  void draft.settle().then(settled);
  await answer("offline");
  expect(settled).toHaveBeenCalledOnce();
  await later();
  expect(sent).toEqual(["a"]);
  void draft.saveNow();
  await later();
  expect(sent).toEqual(["a", "a"]);
});
