import { randomUUID } from "node:crypto";
import type { Framing } from "@/lib/domain/exercise/setup";
import { type NarrativeTexts, type Quadrant, quadrants, type TakeawayTexts } from "@/lib/domain/narratives/narrative";
import type { OptionChanges, OptionContent } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { Activity, RoundPlan } from "@/lib/domain/rounds/round";
import type { Random } from "@/lib/domain/random";
import { type PlannedComment, planComments } from "./plan-comments";
import { writeNarrative, writeOption, writeRevision, writeTakeaway } from "./write";

export type PlannedOption = {
  id: Id;
  /** Which analyst writes it, and in which round at the earliest; both counted from 0. */
  author: number;
  round: number;
  content: OptionContent;
  fate: "accept" | "decline";
  mergeInto: PlannedOption | null;
};

export type PlannedRevision = {
  id: Id;
  option: PlannedOption;
  round: number;
  changes: OptionChanges;
  note: string;
  /** Made to an old version first, which must be refused. */
  isStale: boolean;
};

/** That an analyst rates what there is in a round; `seed` says how. */
export type PlannedRating = { author: number; round: number; seed: number };

export type PlannedNarrative = { id: Id; quadrant: Quadrant; first: NarrativeTexts; final: Partial<NarrativeTexts> };
export type PlannedTakeaway = { id: Id; texts: TakeawayTexts };

export type Plan = {
  options: PlannedOption[];
  revisions: PlannedRevision[];
  comments: PlannedComment[];
  ratings: PlannedRating[];
  narratives: PlannedNarrative[];
  takeaways: PlannedTakeaway[];
};

/** So many must be there in the end of a whole exercise. */
export const enoughOptions = 33;
const lateShare = 0.15;
const declined = 2;
/** With fewer, nobody says that they repeat each other. */
const fewestDeclined = 10;
const merged = 3;
const takeaways = 6;

/** How many options are planned, and how many of them at least for the first call, so that the second is a reserve. */
export type Extent = { options: number; first: number };

/** Enough for a report that can be read. */
export function fullPlan(analysts: number): Extent {
  return { options: Math.max(enoughOptions + 6, Math.ceil(analysts / 2)), first: enoughOptions };
}

/** All that the crowd is going to write. The same for the same seed, but for the ids. */
export function makePlan(
  random: Random,
  framing: Framing,
  rounds: RoundPlan[],
  analysts: number,
  extent: Extent,
): Plan {
  const proposing = roundsFor("propose", rounds);
  const options = proposing.length > 0 ? planOptions(random, framing, proposing, analysts, extent) : [];
  return {
    options,
    revisions: planRevisions(random, options, roundsFor("revise", rounds)),
    comments: planComments(
      random,
      options,
      roundsFor("comment", rounds).filter((round) => round >= proposing[0]!),
      analysts,
    ),
    ratings: roundsFor("rate", rounds).flatMap((round) =>
      Array.from({ length: analysts }, (_, author) => ({ author, round, seed: random.below(2 ** 31) })),
    ),
    narratives: quadrants.map((quadrant) => ({ id: randomUUID(), quadrant, ...writeNarrative(random, quadrant) })),
    takeaways: Array.from({ length: takeaways }, (_, index) => ({
      id: randomUUID(),
      texts: writeTakeaway(random, index),
    })),
  };
}

function roundsFor(activity: Activity, rounds: RoundPlan[]): number[] {
  return rounds.flatMap(({ permits }, index) => (permits.includes(activity) ? [index] : []));
}

/** The last of those who write one wait for the second call, if there is one. */
function planOptions(
  random: Random,
  framing: Framing,
  proposing: number[],
  analysts: number,
  { options: count, first }: Extent,
): PlannedOption[] {
  const authors = random.some(
    Array.from({ length: analysts }, (_, index) => index),
    analysts,
  );
  const options = Array.from({ length: count }, (_, index): PlannedOption => {
    const quadrant = quadrants[index % quadrants.length]!;
    return {
      id: randomUUID(),
      author: authors[index % analysts]!,
      round: index < Math.max(first, count * (1 - lateShare)) ? proposing[0]! : proposing.at(-1)!,
      content: writeOption(random, quadrant, index, framing),
      fate: "accept",
      mergeInto: null,
    };
  });
  if (count >= fewestDeclined) for (const option of options.slice(-declined)) option.fate = "decline";
  // The quadrants take turns, so the one that many further on lies in the same.
  for (const [index, option] of options.slice(0, merged).entries())
    option.mergeInto = options[index + quadrants.length] ?? null;
  return options;
}

const revisedShare = 0.6;
const staleShare = 0.25;

function planRevisions(random: Random, options: PlannedOption[], revising: number[]): PlannedRevision[] {
  return options
    .filter(() => random.happens(revisedShare))
    .flatMap((option) => {
      const later = revising.filter((round) => round > option.round);
      if (later.length === 0) return [];
      const isStale = random.happens(staleShare);
      const first = makeRevision(random, option, random.pick(later), false);
      return isStale
        ? [first, makeRevision(random, option, random.pick(later.filter((round) => round >= first.round)), true)]
        : [first];
    });
}

function makeRevision(random: Random, option: PlannedOption, round: number, isStale: boolean): PlannedRevision {
  const mark = isStale ? "a second revision" : "a first revision";
  return {
    id: randomUUID(),
    option,
    round,
    changes: writeRevision(random, mark),
    note: `Simulated: ${mark}.`,
    isStale,
  };
}
