import type { Bounds, Change } from "./analysis";
import { changeBetween, changeOfAll } from "./convergence";
import { dropOutBounds } from "./drop-outs";
import { highest } from "./scores";

/**
 * How the answers to one criterion of one option moved since the round before, and what the median might be, had nobody
 * dropped out; as far as it can be told without giving anybody away. Each round's own counts are known: figures of those
 * who answered both would tell what the one answered who did not, by subtraction (Hundepool et al., "Statistical
 * Disclosure Control", 2012, section 4.3, on differencing). So where fewer than `minRaters` left, or came, there are
 * only figures of all answers; and where so few stayed, what those who left thought is no figure of its own.
 *
 * @param earlier, later the score of each member, 0 for none; members in the same order
 */
export function compareRounds(
  earlier: Uint8Array,
  later: Uint8Array,
  minRaters: number,
): { change: Change | null; bounds: Bounds | null } {
  const before = countScores(earlier);
  const bounds = dropOutBounds(earlier, later, highest);
  if (!bounds || sum(before) < minRaters) return { change: null, bounds: null };
  const withheld = { ...bounds, finishers: null, carried: null };
  const paired = changeBetween(earlier, later, highest);
  const isTelling = [bounds.dropOuts, bounds.newcomers].some((count) => count > 0 && count < minRaters);
  if (isTelling) {
    return {
      change: changeOfAll(before, countScores(later)),
      bounds: withheld,
    };
  }
  const isPaired = paired !== null && paired.paired.n >= minRaters;
  return isPaired ? { change: paired, bounds } : { change: null, bounds: withheld };
}

function countScores(column: Uint8Array): number[] {
  const counts = new Array<number>(highest).fill(0);
  for (const score of column) if (score > 0) counts[score - 1]! += 1;
  return counts;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
