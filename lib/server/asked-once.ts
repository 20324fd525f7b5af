import { performance } from "node:perf_hooks";

const givenUpAfterMs = 5_000;

/**
 * The same question for everybody who comes within `keepMs`, or while it has not been answered: whoever may ask as often as
 * they like costs no more for it. One that stays without an answer is asked anew after five seconds.
 */
export function askedOnce<T>(ask: () => Promise<T>, keepMs: number): () => Promise<T> {
  let last: { at: number; answer: Promise<T>; isOpen: boolean } | undefined;
  return () => {
    const age = last ? performance.now() - last.at : Infinity;
    if (last && age < (last.isOpen ? givenUpAfterMs : keepMs)) return last.answer;
    const asked = { at: performance.now(), answer: ask(), isOpen: true };
    const close = () => void (asked.isOpen = false);
    asked.answer.then(close, close);
    last = asked;
    return asked.answer;
  };
}

/** What `work` comes to, or null when that takes longer than `ms`; throws what it throws. */
export async function within<T>(work: Promise<T>, ms: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), ms)));
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
