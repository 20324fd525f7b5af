import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createBrowserStorage } from "./browser-storage";
import type { Journal, JournalEntry } from "./journal";
import type { TextStore } from "./outbox";

let stored: Map<string, string>;
let listener: ((event: { key: string }) => void) | undefined;
let hasRoom: boolean;

beforeEach(() => {
  stored = new Map();
  hasRoom = true;
  vi.stubGlobal("window", {
    localStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, text: string) => {
        if (!hasRoom) throw new DOMException("full", "QuotaExceededError");
        stored.set(key, text);
      },
      removeItem: (key: string) => stored.delete(key),
    },
    addEventListener: (_: string, added: typeof listener) => (listener = added),
    removeEventListener: () => (listener = undefined),
  });
});
afterEach(() => vi.unstubAllGlobals());

function memoryJournal(): Journal {
  const entries = new Map<string, JournalEntry>();
  return {
    note: (entry) => void entries.set(entry.key, entry),
    readSince: (known) => Promise.resolve([...entries.values()].filter(({ at, isOnly }) => isOnly || at > known)),
  };
}

/** Writes as in a page whose browser is then killed: `localStorage` is left as it was after `flush`. */
async function writeAndDie(journal: Journal, flush: (storage: TextStore) => void, lose: (storage: TextStore) => void) {
  const storage = createBrowserStorage(journal);
  await storage.restored;
  flush(storage);
  const onDisk = new Map(stored);
  lose(storage);
  stored = onDisk;
}

it("holds after a crash what was written last, and not what was removed", async () => {
  const journal = memoryJournal();
  await writeAndDie(
    journal,
    (before) => {
      before.setItem("draft", "Half a sen");
      before.setItem("sent", "A comment");
    },
    (before) => {
      before.setItem("draft", "Half a sentence");
      before.removeItem("sent");
    },
  );
  const after = createBrowserStorage(journal);
  expect(after.getItem("draft")).toBe("Half a sen");
  await after.restored;
  expect(after.getItem("draft")).toBe("Half a sentence");
  expect(after.getItem("sent")).toBeNull();
});

it("leaves alone what was written while it looked, here or in another tab", async () => {
  const journal = memoryJournal();
  await writeAndDie(
    journal,
    () => undefined,
    (before) => {
      before.setItem("here", "before");
      before.setItem("there", "before");
    },
  );
  const after = createBrowserStorage(journal);
  after.setItem("here", "now");
  stored.set("there", "now");
  listener?.({ key: "there" });
  await after.restored;
  expect(after.getItem("here")).toBe("now");
  expect(after.getItem("there")).toBe("now");
});

it("takes nothing from the journal that `localStorage` has had since", async () => {
  const journal = memoryJournal();
  const before = createBrowserStorage(journal);
  before.setItem("draft", "Old");
  const lazy = createBrowserStorage({ ...journal, note: () => undefined });
  lazy.setItem("draft", "New");
  const after = createBrowserStorage(journal);
  await after.restored;
  expect(after.getItem("draft")).toBe("New");
});

it("finds what `localStorage` had no room for", async () => {
  const journal = memoryJournal();
  const before = createBrowserStorage(journal);
  before.setItem("draft", "Short");
  hasRoom = false;
  before.setItem("draft", "Too long for it");
  hasRoom = true;
  before.setItem("another", "There is room for this.");
  const after = createBrowserStorage(journal);
  await after.restored;
  expect(after.getItem("draft")).toBe("Too long for it");
});

it("does without a journal that never answers", async () => {
  vi.useFakeTimers();
  const after = createBrowserStorage({ note: () => undefined, readSince: () => new Promise(() => undefined) });
  await vi.advanceTimersByTimeAsync(3_000);
  await expect(after.restored).resolves.toBeUndefined();
  vi.useRealTimers();
});
