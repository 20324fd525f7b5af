import type { Placement } from "@/lib/domain/options/option";
import type { AnalysisInput, RatingInput, RoundInput } from "./input";
import { highest } from "./scores";

/** The ratings of one round in columns: by option, then criterion, the scores of all members, 0 for none. */
export type PackedRound = {
  /** At `(option * criteria + criterion) * members + member`. */
  scores: Uint8Array;
  /** By option, in the order of the members: where they put it, and the number of the member who did. */
  placements: Placement[][];
  placers: number[][];
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

/**
 * Packs a round, in the order of options and members, so that nothing depends on the order in which the ratings came;
 * of two ratings by the same member of the same option the later in the list counts.
 */
export function pack(round: RoundInput, memberIds: readonly string[], input: AnalysisInput): PackedRound {
  const { criteria, optionIds } = input;
  const members = memberIds.length;
  const packed: PackedRound = {
    scores: new Uint8Array(optionIds.length * criteria.length * members),
    placements: optionIds.map(() => []),
    placers: optionIds.map(() => []),
    raters: new Uint32Array(optionIds.length),
    abstentions: new Uint32Array(optionIds.length),
    ratings: 0,
    unknown: 0,
    isRater: new Uint8Array(members),
  };
  const memberOf = new Map(memberIds.map((id, index) => [id, index]));
  const optionOf = new Map(optionIds.map((id, index) => [id, index]));
  // The number of the rating that counts, from 1, at `option * members + member`.
  const counting = new Uint32Array(optionIds.length * members);
  round.ratings.forEach(({ optionId, memberId }, index) => {
    const option = optionOf.get(optionId);
    if (option === undefined) packed.unknown += 1;
    else counting[option * members + memberOf.get(memberId)!] = index + 1;
  });
  for (let option = 0; option < optionIds.length; option += 1) {
    for (let member = 0; member < members; member += 1) {
      const number = counting[option * members + member]!;
      if (number > 0) packRating(packed, round.ratings[number - 1]!, { option, member, members }, criteria);
    }
  }
  return packed;
}

function packRating(
  packed: PackedRound,
  rating: RatingInput,
  { option, member, members }: { option: number; member: number; members: number },
  criteria: AnalysisInput["criteria"],
): void {
  if (rating.abstains) {
    packed.abstentions[option]! += 1;
    return;
  }
  let hasJudged = rating.placement !== null;
  if (rating.placement) {
    packed.placements[option]!.push(rating.placement);
    packed.placers[option]!.push(member);
  }
  for (let criterion = 0; criterion < criteria.length; criterion += 1) {
    const score = rating.scores[criteria[criterion]!.id];
    if (score === undefined) continue;
    if (!Number.isInteger(score) || score < 1 || score > highest) throw new RangeError(`${score} is no score.`);
    packed.scores[(option * criteria.length + criterion) * members + member] = score;
    hasJudged = true;
  }
  if (!hasJudged) return;
  packed.raters[option]! += 1;
  packed.ratings += 1;
  packed.isRater[member] = 1;
}

/** The scores of all members on one criterion of one option, 0 for none: a view, not a copy. */
export function columnOf(
  { scores }: PackedRound,
  place: { option: number; criterion: number; criteria: number; members: number },
): Uint8Array {
  const from = (place.option * place.criteria + place.criterion) * place.members;
  return scores.subarray(from, from + place.members);
}
