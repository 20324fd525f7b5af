/**
 * What was last written under a key; `text` is null where it was removed, `at` grows with every write (ms
 * UTC), and `isOnly` says that `localStorage` had no room for it.
 */
export type JournalEntry = { key: string; text: string | null; at: number; isOnly: boolean };

export type Journal = {
  note: (entry: JournalEntry) => void;
  /**
   * What was noted since `known`, up to which `localStorage` holds everything, and what it never held;
   * forgets the rest. Empty where the browser offers no place for it.
   */
  readSince: (known: number) => Promise<JournalEntry[]>;
};

const database = "sandtable-journal";
const store = "entries";

/**
 * What was written lately, within milliseconds on the disk. `localStorage` gets there seconds later, or
 * as much as a minute after much has been written (Chromium 156), and a browser that is killed loses
 * all that has not.
 */
export function createJournal(factory: IDBFactory | undefined): Journal {
  let opened: Promise<IDBDatabase> | undefined;
  let waiting = new Map<string, JournalEntry>();
  let isWriting = false;

  async function begin(mode: IDBTransactionMode): Promise<IDBTransaction> {
    if (!factory) throw new Error("This browser has no IndexedDB.");
    try {
      const db = await (opened ??= open(factory));
      return db.transaction(store, mode, { durability: "relaxed" });
    } catch (error) {
      // Closed since, as when the site's data were cleared: the next one opens it anew.
      opened = undefined;
      throw error;
    }
  }

  // One transaction after the other, each with the latest of what came meanwhile: a fast typist must not fill a queue.
  async function write(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    while (waiting.size > 0) {
      const entries = [...waiting.values()];
      waiting = new Map();
      // Where nothing can be stored `localStorage` remains, as before.
      await begin("readwrite")
        .then((transaction) => put(transaction, entries))
        .catch(() => undefined);
    }
    isWriting = false;
  }

  return {
    note(entry) {
      if (!factory) return;
      waiting.set(entry.key, entry);
      void write();
    },
    async readSince(known) {
      try {
        return await readAndForget(await begin("readwrite"), known);
      } catch {
        return [];
      }
    },
  };
}

function open(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(database, 1);
    request.onupgradeneeded = () => void request.result.createObjectStore(store, { keyPath: "key" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
}

/** Resolves when it is over, done or not. */
function put(transaction: IDBTransaction, entries: JournalEntry[]): Promise<void> {
  return new Promise((resolve) => {
    transaction.oncomplete = transaction.onabort = () => resolve();
    for (const entry of entries) transaction.objectStore(store).put(entry);
  });
}

function readAndForget(transaction: IDBTransaction, known: number): Promise<JournalEntry[]> {
  return new Promise((resolve, reject) => {
    const entries = transaction.objectStore(store);
    const request = entries.getAll() as IDBRequest<JournalEntry[]>;
    request.onsuccess = () => {
      const isLost = ({ at, isOnly }: JournalEntry): boolean => isOnly || at > known;
      for (const entry of request.result) if (!isLost(entry)) entries.delete(entry.key);
      resolve(request.result.filter(isLost));
    };
    request.onerror = () => reject(request.error!);
  });
}
