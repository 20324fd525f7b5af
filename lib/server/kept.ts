/** What nobody asks for any more must not stay in memory: it may name somebody who has been erased since. */
const keptForMs = 10 * 60_000;

/**
 * Keeps what was made for as long as what it was made of is the same, ten minutes at most, the latest `most` of them; for many
 * who come at once it is made once. What could not be made is not kept.
 */
export function createKept<T>(most: number) {
  type Entry = { madeOf: string; made: Promise<T>; timer: NodeJS.Timeout };
  const kept = new Map<string, Entry>();

  // With its timer, which would hold on to what was made.
  const forget = (key: string, entry = kept.get(key)): void => {
    clearTimeout(entry?.timer);
    if (kept.get(key) === entry) kept.delete(key);
  };

  return async (key: string, madeOf: string, make: () => Promise<T>): Promise<T> => {
    const before = kept.get(key);
    if (before?.madeOf === madeOf) return before.made;
    forget(key);
    const entry: Entry = { madeOf, made: make(), timer: setTimeout(() => forget(key, entry), keptForMs).unref() };
    kept.set(key, entry);
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - most))) forget(oldest);
    try {
      return await entry.made;
    } catch (error) {
      forget(key, entry);
      throw error;
    }
  };
}
