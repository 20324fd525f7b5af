import type { Placement } from "@/lib/domain/options/option";
import type { Answer } from "@/lib/domain/ratings/rating";
import type { Random } from "@/lib/domain/random";
import type { SeedOption } from "../types";
import { expertiseOf, normal, type Rater } from "./raters";
import { views } from "./views";

/** One analyst's answer about one option. `at` is in ms UTC. */
export type SeedRating = { by: string; option: number; at: number; answer: Answer };

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
export const toScore = (value: number): number => clamp(Math.round(value), 1, 7);
const toPlace = (value: number): number => clamp(Math.round(value * 100) / 100, -1, 1);
export const place = (x: number, y: number): Placement => ({ x: toPlace(x), y: toPlace(y) });

/** What a rater first thinks of an option, without a reason yet; null where they pass it over. */
export function firstAnswer(random: Random, rater: Rater, option: SeedOption): Omit<Answer, "revision"> | null {
  const view = views[option.number]!;
  const expertise = expertiseOf(rater, option);
  if (random.happens(rater.skips)) return null;
  const isThorough = rater.skips === 0;
  if (!isThorough && random.happens([0.16, 0.05, 0.01, 0][expertise]!)) {
    return { scores: {}, placement: null, reason: "", abstains: true };
  }
  const liked = view.liked[rater.camp];
  const isHeated = Math.abs(liked) > 2;
  // Who knows a matter well sees it less through their camp, and strays less; where feelings run high, nobody strays far.
  const camp = liked * (isHeated ? 1 : rater.conviction) * (1 - expertise * 0.05);
  const spread = (0.8 - expertise * 0.08) * (isHeated ? 0.7 : 1);
  const leniency = rater.leniency * (isHeated ? 0.5 : 1);
  const scores = {
    impact: toScore(view.impact + camp + leniency + normal(random) * spread),
    feasibility: toScore(view.feasibility + camp * 0.55 + leniency + normal(random) * spread),
    risk: toScore(view.risk - camp * 0.75 - leniency * 0.8 + normal(random) * spread),
    confidence: toScore(2.9 + expertise * 0.85 + Math.abs(liked) * 0.25 + normal(random) * 0.85),
  };
  const placement = random.happens(0.87) ? placeOf(random, rater, option) : null;
  return {
    scores: !isThorough && random.happens(0.04) ? withoutRisk(scores) : scores,
    placement,
    reason: "",
    abstains: false,
  };
}

// Now and then one criterion is left open.
function withoutRisk({ risk: _risk, ...scores }: Record<string, number>): Record<string, number> {
  return scores;
}

function placeOf(random: Random, { camp }: Rater, { number, placement }: SeedOption): Placement {
  const { scatter, drawn } = views[number]!;
  const centre = drawn?.[camp] ?? { x: 0, y: 0 };
  return place(placement.x + centre.x + normal(random) * scatter, placement.y + centre.y + normal(random) * scatter);
}

/** What speaks for the option in an answer, less what speaks against it. */
export function favour({ scores }: Pick<Answer, "scores">): number {
  return (scores.impact ?? 4) + (scores.feasibility ?? 4) - (scores.risk ?? 4);
}

/** From here on, on the map, people do not mean the same thing by an option any more, and stay where they are. */
const far = 0.4;

type Middle = { scores: Record<string, number>; placement: Placement | null };

/** The answer after a look at the middle of the first round's: each score goes half the way, two steps at most. */
export function moved(answer: Answer, middle: Middle): Answer {
  const scores = Object.fromEntries(
    Object.entries(answer.scores).map(([criterion, score]) => {
      const distance = (middle.scores[criterion] ?? score!) - score!;
      const step = Math.min(2, Math.ceil(Math.abs(distance) / 2)) * Math.sign(distance);
      return [criterion, criterion === "confidence" ? score! : toScore(score! + step)];
    }),
  );
  const { placement } = answer;
  if (!placement || !middle.placement) return { ...answer, scores };
  const isElsewhere = Math.hypot(middle.placement.x - placement.x, middle.placement.y - placement.y) > far;
  if (isElsewhere) return { ...answer, scores };
  const towards = (from: number, to: number): number => from + (to - from) * 0.45;
  const { x, y } = middle.placement;
  return { ...answer, scores, placement: place(towards(placement.x, x), towards(placement.y, y)) };
}
