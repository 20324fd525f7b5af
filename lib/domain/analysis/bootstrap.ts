import type { Random } from "@/lib/domain/random";
import { gammaDeviate } from "./chance";
import { quantileOfSorted } from "./quantiles";
import { sumOf } from "./scores";

export type Interval = { from: number; to: number };

/** How many samples are drawn again. */
export const samples = 1_000;

/**
 * The medians of samples that are drawn again, with replacement, from answers (Efron, "Bootstrap methods: another look
 * at the jackknife", Annals of Statistics 7, 1979).
 *
 * A sample need not be drawn whole to know its median. The answers it draws are those at n uniform places of the
 * distribution, of which the h-th smallest is a Beta(h, n + 1 - h) deviate and the next lies at the smallest of n - h
 * uniform places above it (David & Nagaraja, Order Statistics, 2003, section 2). So a median costs the same for
 * 2,000 answers as for ten.
 *
 * @param counts how often each value from 1 on was given, at least once in all
 */
export function bootstrapMedians(counts: ArrayLike<number>, times: number, random: Random): Float64Array {
  const count = sumOf(counts);
  if (count < 1) throw new RangeError("Nothing can be drawn from no answers.");
  const rank = Math.ceil(count / 2);
  return Float64Array.from({ length: times }, () => {
    const before = gammaDeviate(random, rank);
    const place = before / (before + gammaDeviate(random, count + 1 - rank));
    const answer = answerAt(counts, place * count);
    if (count % 2 === 1) return answer;
    const next = 1 - (1 - place) * (1 - random.next()) ** (1 / (count - rank));
    return (answer + answerAt(counts, next * count)) / 2;
  });
}

/** The percentile interval of the median (Efron 1981): what lies between its bootstrap quantiles; 95 % by default. */
export function medianInterval(counts: ArrayLike<number>, random: Random, confidence = 0.95): Interval {
  const medians = bootstrapMedians(counts, samples, random).sort();
  const outside = (1 - confidence) / 2;
  return { from: quantileOfSorted(medians, outside)!, to: quantileOfSorted(medians, 1 - outside)! };
}

function answerAt(counts: ArrayLike<number>, place: number): number {
  let below = 0;
  let answer = 0;
  for (let index = 0; index < counts.length; index += 1) {
    if (counts[index] === 0) continue;
    answer = index + 1;
    below += counts[index]!;
    if (place < below) break;
  }
  return answer;
}
