import type { Stance } from "@/lib/domain/narratives/ratification";
import { createRandom, type Random } from "@/lib/domain/random";
import type { Camp } from "./ratings/fields";
import { drawRaters, type Rater } from "./ratings/raters";
import { stances } from "./stances";
import type { SeedNarrative, SeedTakeaway } from "./types";

type NarrativeNumber = SeedNarrative["number"];
type TakeawayNumber = SeedTakeaway["number"];

/** When members may say it; in ms UTC. */
export type Opening = { from: number; until: number };

export type GivenStance = { by: string; at: number; narrative: NarrativeNumber; stance: Stance; note: string };
export type GivenSupport = { by: string; at: number; takeaway: TakeawayNumber };

const minute = 60_000;
const narrativeNumbers: NarrativeNumber[] = [1, 2, 3, 4];
const takeawayNumbers: TakeawayNumber[] = [1, 2, 3, 4, 5, 6];

/** How likely somebody of a camp is to endorse a narrative of which they have nothing to say; the others stay silent. */
const readiness: Record<Camp, Record<NarrativeNumber, number>> = {
  social: { 1: 0.9, 2: 0.25, 3: 0.22, 4: 0.82 },
  security: { 1: 0.72, 2: 0.8, 3: 0.66, 4: 0.36 },
  mexico: { 1: 0.94, 2: 0.6, 3: 0.24, 4: 0.58 },
};

/** How likely somebody of a camp is to stand behind a takeaway. */
const appeal: Record<Camp, Record<TakeawayNumber, number>> = {
  social: { 1: 0.55, 2: 0.85, 3: 0.7, 4: 0.75, 5: 0.7, 6: 0.5 },
  security: { 1: 0.75, 2: 0.45, 3: 0.35, 4: 0.35, 5: 0.35, 6: 0.2 },
  mexico: { 1: 0.65, 2: 0.8, 3: 0.5, 4: 0.7, 5: 0.6, 6: 0.4 },
};

/** The share of those who left before the second ratings, and of the others, who come back on the last day. */
const returning = { gone: 0.25, present: 0.93 };

/** What the analysts say of the narratives: who has written why, as they wrote it, and the others by their camp. */
export function ratify(seed: number, opening: Opening): GivenStance[] {
  const random = createRandom(seed + 2);
  return drawRaters(seed).flatMap((rater): GivenStance[] => {
    const stated = narrativeNumbers.filter((narrative) => stanceOf(rater, narrative) !== undefined);
    const start = sitDown(random, opening);
    if (!comesBack(random, rater) && stated.length === 0) return [];
    return narrativeNumbers.flatMap((narrative, index): GivenStance[] => {
      const endorses = random.happens(readiness[rater.camp][narrative]);
      const at = start + index * random.between(2, 7) * minute;
      const own = stanceOf(rater, narrative) ?? (endorses ? { stance: "endorse" as const, note: "" } : undefined);
      return own ? [{ by: rater.alias, at: wholeMinute(at), narrative, stance: own.stance, note: own.note }] : [];
    });
  });
}

/** Who stands behind which takeaway. */
export function support(seed: number, opening: Opening): GivenSupport[] {
  const random = createRandom(seed + 3);
  return drawRaters(seed).flatMap((rater): GivenSupport[] => {
    const at = sitDown(random, opening);
    const isThere = comesBack(random, rater);
    const supported = takeawayNumbers.filter((takeaway) => random.happens(appeal[rater.camp][takeaway]));
    return isThere
      ? supported.map((takeaway, index) => ({ by: rater.alias, at: wholeMinute(at) + index * minute, takeaway }))
      : [];
  });
}

const stanceOf = ({ alias }: Rater, narrative: NarrativeNumber) => stances[narrative].find(({ by }) => by === alias);

const comesBack = (random: Random, { takesPart }: Rater): boolean =>
  random.happens(takesPart.second ? returning.present : returning.gone);

// Early enough that whoever sits down last is done before the round ends.
const sitDown = (random: Random, { from, until }: Opening): number => random.between(from, until - 30 * minute);

const wholeMinute = (at: number): number => Math.floor(at / minute) * minute;
