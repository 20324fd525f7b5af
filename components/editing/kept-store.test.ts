import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { readKept, subscribeKept, writeKept } from "./kept-store";

let isFull = false;
const stored = new Map<string, string>();

beforeEach(() => {
  isFull = false;
  stored.clear();
  vi.stubGlobal("window", {
    localStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, text: string) => {
        if (isFull) throw new DOMException("full", "QuotaExceededError");
        stored.set(key, text);
      },
      removeItem: (key: string) => stored.delete(key),
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
});
afterEach(() => vi.unstubAllGlobals());

it("gives back what was typed last, also when the browser has no room for it any more", () => {
  writeKept("full", "The first half");
  isFull = true;
  writeKept("full", "The first half and the second");
  expect(readKept("full")).toBe("The first half and the second");
  isFull = false;
  writeKept("full", "All of it");
  expect(readKept("full")).toBe("All of it");
  expect(stored.get("full")).toBe("All of it");
});

it("forgets what was kept, wherever it was kept", () => {
  writeKept("gone", "Stored");
  isFull = true;
  writeKept("gone", "In memory");
  writeKept("gone", null);
  expect(readKept("gone")).toBeNull();
});

it("tells those who listen, until they no longer do", () => {
  const listener = vi.fn();
  const unsubscribe = subscribeKept(listener);
  writeKept("told", "once");
  unsubscribe();
  writeKept("told", null);
  expect(listener).toHaveBeenCalledOnce();
});
