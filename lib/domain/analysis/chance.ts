import type { Random } from "@/lib/domain/random";

/** A standard normal deviate (Box & Muller 1958). */
export function normalDeviate(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

/** A gamma deviate of scale 1 and a shape of at least 1 (Marsaglia & Tsang 2000). */
export function gammaDeviate(random: Random, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = normalDeviate(random);
    const cube = (1 + c * normal) ** 3;
    if (cube <= 0) continue;
    const uniform = 1 - random.next();
    if (Math.log(uniform) < (normal * normal) / 2 + d - d * cube + d * Math.log(cube)) return d * cube;
  }
}

/** A seed for one thing out of the seed of all: the same whatever else there is (FNV-1a, Fowler, Noll & Vo 1991). */
export function seedFor(seed: number, name: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}

/** The numbers from 0 to below `count` in an order of chance (Fisher & Yates 1938, after Durstenfeld 1964). */
export function shuffledIndices(random: Random, count: number): Uint32Array {
  const indices = Uint32Array.from({ length: count }, (_, index) => index);
  for (let index = count - 1; index > 0; index -= 1) {
    const other = random.below(index + 1);
    const kept = indices[index]!;
    indices[index] = indices[other]!;
    indices[other] = kept;
  }
  return indices;
}
