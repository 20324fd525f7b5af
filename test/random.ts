import { createRandom as createDice } from "@/lib/domain/random";

/** Chance that can be repeated: the same seed throws the same dice. */
export type Random = ReturnType<typeof createRandom>;

export function createRandom(seed: number) {
  const { below } = createDice(seed);
  return {
    below,
    isOnceIn: (times: number): boolean => below(times) === 0,
    pick: <T>(list: readonly T[]): T | undefined => list[below(list.length)],
  };
}
