/**
 * How far two partitions of the same things agree: 1 where they are the same whatever the groups are called, about 0
 * where one was made by chance, below 0 where they agree less than that. The adjusted Rand index (Hubert & Arabie,
 * "Comparing partitions", Journal of Classification 2, 1985, equation 5).
 *
 * @param one, other the group of each thing, the things in the same order
 */
export function adjustedRandIndex(one: ArrayLike<number>, other: ArrayLike<number>): number {
  if (one.length !== other.length) throw new RangeError("Two partitions are of the same things.");
  const [ofBoth, ofOne, ofOther] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const count = (sizes: Map<string, number>, key: string) => sizes.set(key, (sizes.get(key) ?? 0) + 1);
  for (let index = 0; index < one.length; index += 1) {
    count(ofBoth, `${one[index]} ${other[index]}`);
    count(ofOne, `${one[index]}`);
    count(ofOther, `${other[index]}`);
  }
  const together = pairsIn(ofBoth);
  const all = (one.length * (one.length - 1)) / 2;
  const expected = all === 0 ? 0 : (pairsIn(ofOne) * pairsIn(ofOther)) / all;
  const most = (pairsIn(ofOne) + pairsIn(ofOther)) / 2;
  // Both put everything together, or everything apart: then they are the same.
  return most === expected ? 1 : (together - expected) / (most - expected);
}

function pairsIn(sizes: Map<string, number>): number {
  let pairs = 0;
  for (const size of sizes.values()) pairs += (size * (size - 1)) / 2;
  return pairs;
}
