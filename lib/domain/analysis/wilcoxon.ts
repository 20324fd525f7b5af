import { normalTails } from "./gamma";
import { rank } from "./ranks";

export type SignedRank = {
  /** The ranks of those differences that are above 0, summed, and of those below. */
  above: number;
  below: number;
  /** How likely a sum is at least so far from the middle, to either side, where a difference is as likely up as down. */
  p: number;
  isExact: boolean;
};

export type SignedRankOptions = {
  /**
   * What becomes of members who did not change their mind. "pratt", our rule: they are ranked with the others, and
   * their ranks are then put aside (Pratt 1959), so that a change of few among many who stayed counts for less.
   * "wilcoxon": they are left out before (Wilcoxon 1945).
   */
  zeros?: "pratt" | "wilcoxon";
  /** Up to so many differences other than 0, `p` is counted out; beyond, the normal distribution is near enough. */
  exactUpTo?: number;
  /** Whether the normal distribution is asked for a sum half a step nearer to the middle. */
  isCorrected?: boolean;
};

/**
 * Wilcoxon's signed-rank test of paired differences, two-sided (Wilcoxon, "Individual comparisons by ranking methods",
 * Biometrics Bulletin 1, 1945). Differences of the same size share the mean of their ranks; `p` is counted out over
 * all signs that these very ranks may have, so it is exact with ties too. `p` is 1 where nothing differs.
 */
export function signedRank(differences: ArrayLike<number>, options: SignedRankOptions = {}): SignedRank {
  const { zeros = "pratt", exactUpTo = 50, isCorrected = true } = options;
  const all = Array.from(differences);
  const kept = zeros === "pratt" ? all : all.filter((difference) => difference !== 0);
  const { ranks } = rank(kept.map(Math.abs));
  const signed = [...ranks].filter((_, index) => kept[index] !== 0);
  let above = 0;
  for (let index = 0; index < kept.length; index += 1) if (kept[index]! > 0) above += ranks[index]!;
  const below = signed.reduce((sum, rank) => sum + rank, 0) - above;

  const isExact = signed.length <= exactUpTo;
  const smaller = Math.min(above, below);
  const p = isExact ? exactTails(signed, smaller) : normalApproximation(signed, smaller, isCorrected);
  return { above, below, p, isExact };
}

/** Twice the share of all signs for which the sum of ranks is at most this. */
function exactTails(ranks: number[], smaller: number): number {
  // Twice the ranks, so that those in the middle of two are whole.
  const doubled = ranks.map((rank) => Math.round(2 * rank));
  const most = doubled.reduce((sum, rank) => sum + rank, 0);
  const ways = new Float64Array(most + 1);
  ways[0] = 1;
  let reached = 0;
  for (const rank of doubled) {
    reached += rank;
    // Halved at every step, so that they are shares of all signs.
    for (let sum = reached; sum >= 0; sum -= 1) {
      ways[sum] = (ways[sum]! + (sum >= rank ? ways[sum - rank]! : 0)) / 2;
    }
  }
  let share = 0;
  for (let sum = 0; sum <= Math.round(2 * smaller); sum += 1) share += ways[sum]!;
  return Math.min(1, 2 * share);
}

function normalApproximation(ranks: number[], smaller: number, isCorrected: boolean): number {
  const mean = ranks.reduce((sum, rank) => sum + rank, 0) / 2;
  const deviation = Math.sqrt(ranks.reduce((sum, rank) => sum + rank * rank, 0)) / 2;
  if (deviation === 0) return 1;
  return normalTails(Math.max(0, mean - smaller - (isCorrected ? 0.5 : 0)) / deviation);
}
