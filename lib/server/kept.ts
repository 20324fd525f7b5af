/** What nobody asks for any more must not stay in memory: it may name somebody who has been erased since. */
const keptForMs = 10 * 60_000;

/**
 * Keeps what was made for as long as what it was made of is the same, ten minutes at most, the latest `most` of them; for many
 * who come at once it is made once. What could not be made is not kept.
 */
export function createKept<T>(most: number) {
  const kept = new Map<string, { madeOf: string; made: Promise<T> }>();

  const forget = (key: string, made: Promise<T>): void => {
    if (kept.get(key)?.made === made) kept.delete(key);
  };

  return async (key: string, madeOf: string, make: () => Promise<T>): Promise<T> => {
    const before = kept.get(key);
    if (before?.madeOf === madeOf) return before.made;
    const made = make();
    kept.delete(key);
    kept.set(key, { madeOf, made });
    setTimeout(() => forget(key, made), keptForMs).unref();
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - most))) kept.delete(oldest);
    try {
      return await made;
    } catch (error) {
      forget(key, made);
      throw error;
    }
  };
}
