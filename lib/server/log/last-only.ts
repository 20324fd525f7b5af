/** Runs an act for one thing at a time; of what it is asked for meanwhile, only the last is done after. It must not throw. */
export function lastOnly<T>(act: (asked: T) => Promise<void>): (asked: T) => void {
  let [isRunning, next] = [false, [] as T[]];
  const run = async (asked: T): Promise<void> => {
    isRunning = true;
    next = [asked];
    for (let one = next.pop(); one !== undefined; one = next.pop()) await act(one);
    isRunning = false;
  };
  return (asked) => {
    if (isRunning) next = [asked];
    else void run(asked);
  };
}
