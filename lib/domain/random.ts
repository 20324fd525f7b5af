/** A source of chance that gives the same for the same seed. */
export type Random = {
  /** From 0, included, to 1, not included. */
  next(): number;
  /** A whole number from 0 to below `count`. */
  below(count: number): number;
  between(from: number, to: number): number;
  happens(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` different entries, in no order; all of them when there are fewer. */
  some<T>(list: readonly T[], count: number): T[];
};

/** mulberry32 (Tommy Ettinger, 2017): 32 bits of state are plenty for a crowd. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    between: (from, to) => from + next() * (to - from),
    happens: (probability) => next() < probability,
    pick: (list) => list[below(list.length)]!,
    some(list, count) {
      const rest = [...list];
      return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(below(rest.length), 1)[0]!);
    },
  };
}
