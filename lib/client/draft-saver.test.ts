import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createDraftSaver, type DraftConflict, type DraftStatus, type SaveAnswer, type Stored } from "./draft-saver";

type Draft = { title: string };
type Answer = SaveAnswer<Draft>;

let stored: Map<string, string>;
let sent: string[];
let bases: (number | null)[];
let answers: ((answer: Answer) => void)[];
let status: DraftStatus;
let shown: string;
let conflict: DraftConflict<Draft> | null;
let version: number;

const nothing: Stored<Draft> = { version: null, content: { title: "" } };

/** Two titles are put together where one of them goes on from the base; where neither does, somebody has to choose. */
function merge(base: Draft, mine: Draft, theirs: Draft): Draft | null {
  if (mine.title === base.title || mine.title === theirs.title) return theirs;
  return theirs.title.startsWith(base.title) && mine.title.startsWith("+")
    ? { title: mine.title + theirs.title }
    : null;
}

function begin(known = nothing) {
  return createDraftSaver<Draft>({
    stored: known,
    merge,
    isSame: (a, b) => a.title === b.title,
    onConflict: (next) => (conflict = next),
    storage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, text) => void stored.set(key, text),
      removeItem: (key) => void stored.delete(key),
    },
    key: "draft",
    send: ({ title }, baseVersion) => {
      sent.push(title);
      bases.push(baseVersion);
      return new Promise((resolve) => answers.push(resolve));
    },
    onContent: ({ title }) => (shown = title),
    onStatus: (next) => (status = next),
  });
}

async function answer(next: Answer | "saved" | "offline"): Promise<void> {
  if (next === "saved") version += 1;
  answers.shift()?.(next === "saved" ? { status: next, version } : next === "offline" ? { status: next } : next);
  await vi.advanceTimersByTimeAsync(0);
}

/** What this browser keeps. */
const kept = () => (JSON.parse(stored.get("draft") ?? "null") as { content: Draft } | null)?.content;
const stale = (title: string, at: number): Answer => ({ status: "stale", stored: { version: at, content: { title } } });

const later = () => vi.advanceTimersByTimeAsync(10_000);

beforeEach(() => {
  vi.useFakeTimers();
  stored = new Map();
  sent = [];
  bases = [];
  answers = [];
  conflict = null;
  version = 0;
});
afterEach(() => void vi.useRealTimers());

it("keeps it here at once, and here no more once the server has it", async () => {
  const draft = begin();
  draft.change({ title: "a" });
  expect(kept()).toEqual({ title: "a" });
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
  expect([sent, status, kept()]).toEqual([["a", "b"], "saving", { title: "b" }]);
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

it("says on which version each save was written", async () => {
  const draft = begin();
  draft.change({ title: "a" });
  await later();
  draft.change({ title: "b" });
  await answer("saved");
  await later();
  await answer("saved");
  draft.change({ title: "c" });
  await later();
  expect([sent, bases]).toEqual([
    ["a", "b", "c"],
    [null, 1, 2],
  ]);
});

it("puts what another device has kept together with what is written here", async () => {
  const draft = begin({ version: 4, content: { title: "a" } });
  draft.change({ title: "+" });
  await later();
  await answer(stale("a and more", 5));
  expect([shown, conflict]).toEqual(["+a and more", null]);
  await later();
  expect([sent.at(-1), bases]).toEqual(["+a and more", [4, 5]]);
  await answer({ status: "saved", version: 6 });
  expect([status, stored.size]).toEqual(["saved", 0]);
});

it("sends nothing while somebody has to choose, keeps all that is typed, and goes on from both", async () => {
  const draft = begin({ version: 4, content: { title: "a" } });
  draft.change({ title: "mine" });
  await later();
  await answer(stale("theirs", 5));
  expect([status, conflict]).toEqual(["conflict", { base: { title: "a" }, theirs: { title: "theirs" } }]);
  draft.change({ title: "mine and more" });
  await draft.saveNow();
  await later();
  expect([sent, status, kept()]).toEqual([["mine"], "conflict", { title: "mine and more" }]);
  draft.resolve({ title: "mine and more, theirs" });
  await later();
  expect([conflict, bases]).toEqual([null, [4, 5]]);
  await answer({ status: "saved", version: 6 });
  expect([status, shown, stored.size]).toEqual(["saved", "mine and more, theirs", 0]);
});

it("asks nobody about its own text, kept by the server without an answer, also after a reload", async () => {
  const before = begin({ version: 4, content: { title: "a" } });
  before.change({ title: "b" });
  await later();
  await answer("offline");
  before.change({ title: "c" });
  const left = JSON.parse(stored.get("draft")!) as { content: Draft; base: Stored<Draft>; unanswered: Draft[] };
  const after = begin({ version: 5, content: { title: "b" } });
  answers = [];
  after.resume(left.content, left);
  await vi.advanceTimersByTimeAsync(0);
  await answer(stale("b", 5));
  expect([shown, conflict]).toEqual(["c", null]);
  await later();
  expect(bases.at(-1)).toBe(5);
});

it("begins anew where another device has discarded it while it is being written here", async () => {
  const draft = begin({ version: 4, content: { title: "a" } });
  draft.change({ title: "b" });
  await later();
  await answer({ status: "stale", stored: null });
  await later();
  expect([sent, bases, conflict]).toEqual([["b", "b"], [4, null], null]);
});

it("takes up what another tab kept, and asks where both cannot be", async () => {
  const saver = begin({ version: 1, content: { title: "Ports" } });
  const settled: string[] = [];
  const before = { base: { version: 1, content: { title: "Ports" } } };
  saver.absorb({ title: "Ports and roads" }, before, () => settled.push("first"));
  expect([shown, settled]).toEqual(["Ports and roads", ["first"]]);

  saver.absorb({ title: "Airports" }, before, () => settled.push("second"));
  expect(conflict).toEqual({ base: { title: "Ports" }, theirs: { title: "Airports" } });
  expect([status, settled]).toEqual(["conflict", ["first"]]);
  saver.resolve({ title: "Ports, roads and airports" });
  expect([shown, settled]).toEqual(["Ports, roads and airports", ["first", "second"]]);
  await later();
  expect([sent.at(-1), bases.at(-1)]).toEqual(["Ports, roads and airports", 1]);
});
