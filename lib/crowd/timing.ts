export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** What a promise gives, or null when it has given nothing after `ms`. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** The value of `read` as soon as it is not undefined, asked at each change; undefined when `isOver` says so first. */
export async function waitFor<T>(
  subscribe: (listener: () => void) => () => void,
  read: () => T | undefined,
  isOver: () => boolean,
): Promise<T | undefined> {
  const now = read();
  if (now !== undefined) return now;
  return new Promise((resolve) => {
    const settle = (value: T | undefined) => {
      if (value === undefined && !isOver()) return;
      clearInterval(timer);
      unsubscribe();
      resolve(value);
    };
    const unsubscribe = subscribe(() => settle(read()));
    const timer = setInterval(() => settle(read()), 250);
  });
}

/** Lets at most `most` tasks run at once, in the order in which they came. */
export function createGate(most: number) {
  const waiting: (() => void)[] = [];
  let running = 0;

  return async function pass<T>(task: () => Promise<T>): Promise<T> {
    if (running >= most) await new Promise<void>((resolve) => void waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      // The place is handed on, so that nobody who comes now takes it first.
      if (next) next();
      else running -= 1;
    }
  };
}

export type Gate = ReturnType<typeof createGate>;
