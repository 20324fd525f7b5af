import { median } from "simple-statistics";
import { createRandom, type Random } from "@/lib/domain/random";
import type { Answer } from "@/lib/domain/ratings/rating";
import type { SeedOption } from "../types";
import { firstAnswer, moved, type SeedRating, toScore } from "./answer";
import { giveReasons, giveSecondThoughts } from "./give-reasons";
import { drawRaters, type Rater } from "./raters";

const minute = 60_000;
const day = 24 * 60 * minute;
/** Answers are kept together by a third of an hour, as people give them: many in one sitting. */
const slot = 20 * minute;

export type RatedRounds = { first: SeedRating[]; second: SeedRating[] };
/** When each round begins (ms UTC; both last a day), and when options that are merged in the second are out of it. */
export type RatingDays = { first: number; second: number; mergedFrom: number };

/** Two rounds of synthetic ratings; the same for the same seed. */
export function generateRatings(seed: number, options: SeedOption[], days: RatingDays): RatedRounds {
  const random = createRandom(seed);
  const raters = drawRaters(seed);
  const first = giveReasons(random, firstRound(random, raters, options, days.first));
  const second = secondRound(random, raters, { options, days, before: first });
  return { first, second: giveSecondThoughts(random, second, first) };
}

function firstRound(random: Random, raters: Rater[], options: SeedOption[], start: number): SeedRating[] {
  return raters.flatMap((rater) => {
    if (!rater.takesPart.first) return [];
    // In an order of their own, as they are shown them, in two sittings.
    return random.some(options, options.length).flatMap((option, index): SeedRating[] => {
      const at = inSlot(start, rater.sittings.first[index < options.length / 2 ? 0 : 1]);
      const answer = firstAnswer(random, rater, option);
      return answer ? [{ by: rater.alias, option: option.number, at, answer: asOf(option, at, answer) }] : [];
    });
  });
}

type Second = { options: SeedOption[]; days: RatingDays; before: SeedRating[] };

function secondRound(random: Random, raters: Rater[], { options, days, before }: Second): SeedRating[] {
  const middles = new Map(options.map(({ number }) => [number, middleOf(before, number)]));
  const own = new Map(before.map((rating) => [`${rating.by} ${rating.option}`, rating.answer]));
  return raters.flatMap((rater) => {
    if (!rater.takesPart.second) return [];
    const at = inSlot(days.second, rater.sittings.second);
    const standing = options.filter(({ mergedInto }) => mergedInto === undefined || at < days.mergedFrom);
    return random.some(standing, standing.length).flatMap((option): SeedRating[] => {
      const earlier = own.get(`${rater.alias} ${option.number}`);
      const answer = earlier ? again(random, rater, earlier, middles.get(option.number)!) : late(random, rater, option);
      return answer ? [{ by: rater.alias, option: option.number, at, answer: asOf(option, at, answer) }] : [];
    });
  });
}

/** An answer confirmed or moved; a few are not given again. */
function again(random: Random, rater: Rater, earlier: Answer, middle: ReturnType<typeof middleOf>): Answer | null {
  if (rater.skips > 0 && random.happens(0.03)) return null;
  if (earlier.abstains || !random.happens(rater.openness * (isFar(earlier, middle) ? 0.3 : 1))) return earlier;
  const answer = moved(earlier, middle);
  // Who has read the others' reasons is now and then surer.
  const { confidence } = answer.scores;
  if (confidence !== undefined && random.happens(0.3)) answer.scores.confidence = toScore(confidence + 1);
  const isSame = JSON.stringify(answer.scores) === JSON.stringify(earlier.scores);
  // What was said for other scores is not said for these.
  return isSame ? answer : { ...answer, reason: "" };
}

// Who is far from all the others is there for a reason, and rarely moves.
function isFar({ scores }: Answer, middle: ReturnType<typeof middleOf>): boolean {
  return Math.abs((scores.impact ?? 4) - (middle.scores.impact ?? 4)) >= 3;
}

// Some catch up on what they had passed over.
function late(random: Random, rater: Rater, option: SeedOption): Omit<Answer, "revision"> | null {
  return random.happens(0.25) ? firstAnswer(random, rater, option) : null;
}

function middleOf(ratings: SeedRating[], number: number) {
  const answers = ratings
    .filter(({ option, answer }) => option === number && !answer.abstains)
    .map((each) => each.answer);
  const criteria = [...new Set(answers.flatMap(({ scores }) => Object.keys(scores)))];
  const scores = Object.fromEntries(
    criteria.map((criterion) => [criterion, Math.round(median(given(answers.map((each) => each.scores[criterion]))))]),
  );
  const places = given(answers.map(({ placement }) => placement ?? undefined));
  if (places.length === 0) return { scores, placement: null };
  return { scores, placement: { x: median(places.map(({ x }) => x)), y: median(places.map(({ y }) => y)) } };
}

const given = <T>(list: (T | undefined)[]): T[] => list.filter((each) => each !== undefined);

const inSlot = (start: number, share: number): number => start + Math.floor((share * day) / slot) * slot;

/** The answer as one about the revision that stood at the time. */
export function asOf({ revisions }: SeedOption, at: number, answer: Omit<Answer, "revision">): Answer {
  return { ...answer, revision: 1 + revisions.filter((revision) => Date.parse(revision.at) <= at).length };
}
