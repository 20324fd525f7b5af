type Asked<T, R> = { item: T; answer: (result: R) => void; fail: (error: unknown) => void };

/**
 * Has what comes at the same time done together: while one lot for a key is being done, the next gathers, in the order
 * in which it comes. `work` answers for each item of a lot, or throws for all of them.
 */
export function createTurns<T, R>(work: (key: string, items: T[]) => Promise<R[]>, mostAtOnce: number) {
  const waiting = new Map<string, Asked<T, R>[]>();

  async function serve(key: string, line: Asked<T, R>[]): Promise<void> {
    while (line.length > 0) {
      const lot = line.splice(0, mostAtOnce);
      try {
        const results = await work(
          key,
          lot.map(({ item }) => item),
        );
        lot.forEach(({ answer }, place) => answer(results[place]!));
      } catch (error) {
        for (const { fail } of lot) fail(error);
      }
    }
    waiting.delete(key);
  }

  return (key: string, item: T): Promise<R> =>
    new Promise((answer, fail) => {
      const line = waiting.get(key);
      if (line) return void line.push({ item, answer, fail });
      const begun = [{ item, answer, fail }];
      waiting.set(key, begun);
      void serve(key, begun);
    });
}
