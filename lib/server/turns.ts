import { Refusal } from "@/lib/domain/errors";

type Asked<T, R> = {
  item: T;
  answer: (result: R) => void;
  fail: (error: unknown) => void;
  /** Until it is taken out of the line. */
  timer?: NodeJS.Timeout;
};

const patienceMs = 8_000;
const againAfterSeconds = 2;

/**
 * Has what comes at the same time done together: while one lot for a key is being done, the next gathers, in the order
 * in which it comes. `work` answers for each item of a lot, or throws for all of them. What has waited for `patience` ms is
 * refused with "unavailable", and not done any more: whoever asked hears of it sooner than they would give up.
 */
export function createTurns<T, R>(
  work: (key: string, items: T[]) => Promise<R[]>,
  mostAtOnce: number,
  patience = patienceMs,
) {
  const waiting = new Map<string, Asked<T, R>[]>();

  async function serve(key: string, line: Asked<T, R>[]): Promise<void> {
    while (line.length > 0) {
      const lot = line.splice(0, mostAtOnce);
      for (const { timer } of lot) clearTimeout(timer);
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

  function wait(line: Asked<T, R>[], asked: Asked<T, R>): void {
    line.push(asked);
    asked.timer = setTimeout(() => {
      line.splice(line.indexOf(asked), 1);
      const message = "Very much is being done here at this moment. Nothing is lost; try again in a few seconds.";
      asked.fail(new Refusal("unavailable", message, [], againAfterSeconds));
    }, patience).unref();
  }

  return (key: string, item: T): Promise<R> =>
    new Promise((answer, fail) => {
      const line = waiting.get(key);
      if (line) return wait(line, { item, answer, fail });
      const begun = [{ item, answer, fail }];
      waiting.set(key, begun);
      void serve(key, begun);
    });
}
