import type { Placement } from "@/lib/domain/options/option";
import type { AnalysisInput, RoundInput } from "./input";
import { highest } from "./scores";

/** The ratings of one round in columns: by option, then criterion, the scores of all members, 0 for none. */
export type PackedRound = {
  /** At `(option * criteria + criterion) * members + member`. */
  scores: Uint8Array;
  /** By option. */
  placements: Placement[][];
  /** By option: how many scored or placed it, and how many abstained. */
  raters: Uint32Array;
  abstentions: Uint32Array;
  /** How many ratings there are, without the abstentions; and of options that were not asked about. */
  ratings: number;
  unknown: number;
  /** By member: 1 for who scored or placed anything. */
  isRater: Uint8Array;
};

/** The members' ids, in the order of the columns: from any round, in the order of the ids, not of the ratings. */
export function memberIdsOf(rounds: readonly RoundInput[]): string[] {
  const ids = new Set<string>();
  for (const { ratings } of rounds) for (const { memberId } of ratings) ids.add(memberId);
  return [...ids].sort();
}

/** Packs a round; of two ratings by the same member of the same option the later in the list counts. */
export function pack(round: RoundInput, memberIds: readonly string[], input: AnalysisInput): PackedRound {
  const { criteria, optionIds } = input;
  const memberOf = new Map(memberIds.map((id, index) => [id, index]));
  const optionOf = new Map(optionIds.map((id, index) => [id, index]));
  const packed: PackedRound = {
    scores: new Uint8Array(optionIds.length * criteria.length * memberIds.length),
    placements: optionIds.map(() => []),
    raters: new Uint32Array(optionIds.length),
    abstentions: new Uint32Array(optionIds.length),
    ratings: 0,
    unknown: 0,
    isRater: new Uint8Array(memberIds.length),
  };
  // From the last to the first, so that the one that counts comes before those that it replaces.
  const isTaken = new Uint8Array(optionIds.length * memberIds.length);
  for (let index = round.ratings.length - 1; index >= 0; index -= 1) {
    const rating = round.ratings[index]!;
    const option = optionOf.get(rating.optionId);
    const member = memberOf.get(rating.memberId)!;
    if (option === undefined) {
      packed.unknown += 1;
      continue;
    }
    if (isTaken[option * memberIds.length + member]) continue;
    isTaken[option * memberIds.length + member] = 1;
    if (rating.abstains) {
      packed.abstentions[option]! += 1;
    } else {
      let hasJudged = rating.placement !== null;
      if (rating.placement) packed.placements[option]!.push(rating.placement);
      for (let criterion = 0; criterion < criteria.length; criterion += 1) {
        const score = rating.scores[criteria[criterion]!.id];
        if (score === undefined) continue;
        if (!Number.isInteger(score) || score < 1 || score > highest) throw new RangeError(`${score} is no score.`);
        packed.scores[(option * criteria.length + criterion) * memberIds.length + member] = score;
        hasJudged = true;
      }
      if (!hasJudged) continue;
      packed.raters[option]! += 1;
      packed.ratings += 1;
      packed.isRater[member] = 1;
    }
  }
  // In an order that does not tell who gave them, and is the same in whatever order the ratings came.
  for (const places of packed.placements) places.sort((a, b) => a.x - b.x || a.y - b.y);
  return packed;
}

/** The scores of all members on one criterion of one option, 0 for none: a view, not a copy. */
export function columnOf(
  { scores }: PackedRound,
  place: { option: number; criterion: number; criteria: number; members: number },
): Uint8Array {
  const from = (place.option * place.criteria + place.criterion) * place.members;
  return scores.subarray(from, from + place.members);
}
