/** Chance that can be repeated: the same seed throws the same dice (mulberry32). */
export type Random = ReturnType<typeof createRandom>;

export function createRandom(seed: number) {
  let state = seed >>> 0;

  /** A number from 0 to `end`, which is not included. */
  function below(end: number): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  }

  return {
    below,
    isOnceIn: (times: number): boolean => below(times) === 0,
    pick: <T>(list: readonly T[]): T | undefined => list[below(list.length)],
  };
}
