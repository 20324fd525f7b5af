import type { TextStore } from "./outbox";

const inMemory = new Map<string, string>();

/**
 * What this browser keeps through reloads. Where it refuses to store anything (full, blocked, or on the
 * server) the page keeps it for as long as it lives, since writing must go on all the same.
 */
export const browserStorage: TextStore = {
  getItem(key) {
    try {
      return inMemory.get(key) ?? window.localStorage.getItem(key);
    } catch {
      return inMemory.get(key) ?? null;
    }
  },
  setItem(key, text) {
    try {
      window.localStorage.setItem(key, text);
      inMemory.delete(key);
    } catch {
      inMemory.set(key, text);
    }
  },
  removeItem(key) {
    inMemory.delete(key);
    try {
      window.localStorage.removeItem(key);
    } catch {
      // What could not be stored need not be removed.
    }
  },
};
