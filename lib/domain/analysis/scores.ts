/** Scores are whole numbers from 1 to `highest`; how often each was given is kept in `counts[score - 1]`. */
export const highest = 7;

/** The score that leans to neither end. */
export const middle = 4;

/** How many answers there are in counts of any length. */
export function sumOf(counts: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < counts.length; index += 1) sum += counts[index]!;
  return sum;
}

/** Every answer again, from the lowest to the highest: counts [0, 2, 1, …] become [2, 2, 3, …]. */
export function answersOf(counts: ArrayLike<number>): number[] {
  const answers: number[] = [];
  for (let index = 0; index < counts.length; index += 1) {
    for (let times = counts[index]!; times > 0; times -= 1) answers.push(index + 1);
  }
  return answers;
}

/** Counts of scores from 1 to 7, from the scores in any order; what is not one of them is an error. */
export function countScores(scores: Iterable<number>): number[] {
  const counts = new Array<number>(highest).fill(0);
  for (const score of scores) {
    if (!Number.isInteger(score) || score < 1 || score > highest) throw new RangeError(`${score} is no score.`);
    counts[score - 1]! += 1;
  }
  return counts;
}
