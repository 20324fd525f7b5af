import { createJournal, type Journal } from "./journal";
import type { TextStore } from "./outbox";

/** The `at` of the last write that `localStorage` holds. */
const writtenKey = "sandtable:written";

// A browser whose IndexedDB does not answer must not keep anybody from their drafts.
const restoringEndsAfterMs = 3_000;

/** `keys` are those that begin with a prefix. */
export type BrowserStorage = TextStore & { keys: (prefix: string) => string[]; restored: Promise<void> };

/**
 * What this browser keeps through reloads and, by the journal, through its own death. Where it refuses to
 * store anything (full, blocked, or on the server) the page keeps it for as long as it lives, since writing
 * must go on all the same.
 */
export function createBrowserStorage(journal: Journal): BrowserStorage {
  const inMemory = new Map<string, string>();
  /** Written since the page began, here or in another tab, and so newer than what the journal has of it. */
  const touched = new Set<string>();

  function read(key: string): string | null {
    try {
      return inMemory.get(key) ?? window.localStorage.getItem(key);
    } catch {
      return inMemory.get(key) ?? null;
    }
  }

  function write(key: string, text: string | null): boolean {
    try {
      if (text === null) window.localStorage.removeItem(key);
      else window.localStorage.setItem(key, text);
      inMemory.delete(key);
      return true;
    } catch {
      // What could not be stored need not be removed.
      if (text === null) inMemory.delete(key);
      else inMemory.set(key, text);
      return false;
    }
  }

  function change(key: string, text: string | null): void {
    const at = Math.max(Date.now(), lastWritten() + 1);
    touched.add(key);
    const isWritten = write(key, text);
    // Both reach the disk together, so that after a crash it is known how far `localStorage` had come.
    if (isWritten) write(writtenKey, String(at));
    journal.note({ key, text, at, isOnly: !isWritten });
  }

  const lastWritten = (): number => Number(read(writtenKey) ?? 0);

  async function restore(): Promise<void> {
    if (typeof window === "undefined") return;
    const known = lastWritten();
    const hear = ({ key }: StorageEvent): void => void (key !== null && touched.add(key));
    window.addEventListener("storage", hear);
    const found = await Promise.race([journal.readSince(known), nothingAfter(restoringEndsAfterMs)]);
    window.removeEventListener("storage", hear);
    for (const { key, text, at } of found) {
      if (!touched.has(key) && write(key, text)) write(writtenKey, String(Math.max(at, lastWritten())));
    }
  }

  function listKeys(): string[] {
    try {
      return [...new Set([...inMemory.keys(), ...Object.keys(window.localStorage)])];
    } catch {
      return [...inMemory.keys()];
    }
  }

  return {
    keys: (prefix) => listKeys().filter((key) => key.startsWith(prefix)),
    getItem: read,
    setItem: change,
    removeItem: (key) => change(key, null),
    restored: restore(),
  };
}

const nothingAfter = (ms: number): Promise<never[]> => new Promise((resolve) => setTimeout(() => resolve([]), ms));

export const browserStorage = createBrowserStorage(createJournal(findFactory()));

function findFactory(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}
