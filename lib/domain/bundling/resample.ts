import { defaultMinRaters, type RatingInput } from "@/lib/domain/analysis/input";
import type { Distances } from "@/lib/domain/analysis/groups/silhouette";
import type { Id } from "@/lib/domain/primitives";
import { createRandom, type Random } from "@/lib/domain/random";
import { combined } from "./combined";
import { cutInto, hierarchyOf } from "./hierarchy";
import { type Bundleable, measure } from "./measures";
import { clusterStability, type Stability } from "./stability";
import { type Basis, fewestBundles } from "./suggestion";
import type { WordWeights } from "./words";

/** What the crowd's answers are drawn again for. */
export type Resampled = {
  /** Sorted by their ids, as the suggestion was made of them. */
  options: readonly Bundleable[];
  weights: readonly WordWeights[];
  by: readonly Basis[];
  /** The crowd's answers in the round that has revealed them. */
  answers: readonly RatingInput[];
  bundles: readonly (readonly Id[])[];
  narratives: readonly { narrativeId: Id; optionIds: readonly Id[] }[];
  seed: number;
};

type Values = { who: number; value: number }[];
/** What members said of one option, in ascending order, by the places of the members in the crowd. */
type Said = { xs: Values; ys: Values; scores: Map<string, Values> };

/** So often at most; less often where there is so much that it would keep people waiting for more than some seconds. */
const mostTimes = 200;
const fewestTimes = 20;
const stepsOfTrees = 3e8;
const stepsOfAnswers = 3e7;

/**
 * How far bundles and narratives stay as they are when the crowd is drawn again, with replacement, and bundled anew into
 * as many: see `clusterStability`. Nothing where neither places nor ratings of enough members are gone by: texts do not
 * depend on who answered.
 */
export function stabilityOf(asked: Resampled): Stability | null {
  const { options, by, bundles, seed } = asked;
  const answers = asked.answers.filter(({ abstains }) => !abstains);
  const members = [...new Set(answers.map(({ memberId }) => memberId))].toSorted();
  const varying = by.filter((basis) => basis !== "words");
  if (varying.length === 0 || bundles.length < fewestBundles || members.length < defaultMinRaters) return null;

  const indexOf = new Map(options.map(({ optionId }, at) => [optionId, at]));
  const said = saidOf(options, answers, members);
  const fixed = by.includes("words") ? measure("words", options, asked.weights) : [];
  const times = timesFor(options.length, answers.length);
  const random = createRandom(seed);
  const narratives = asked.narratives
    .map(({ narrativeId, optionIds }) => ({ narrativeId, held: optionIds.flatMap((id) => indexOf.get(id) ?? []) }))
    .filter(({ held }) => held.length > 0);
  const inNarratives = narratives.flatMap(({ held }) => held).toSorted((one, other) => one - other);
  const ofBundles: number[][] = [];
  const ofNarratives: number[][] = [];
  for (let time = 0; time < times; time += 1) {
    const drawn = draw(members.length, random);
    const redrawn = options.map((option, at) => asDrawn(option, said[at]!, drawn));
    const parts = [...varying.flatMap((basis) => measure(basis, redrawn, [])), ...fixed].map(
      ({ distances: own }) => own,
    );
    // Those who were drawn see all options alike: that says nothing of bundles.
    if (parts.length === 0) continue;
    const distances = combined(parts);
    ofBundles.push(cutInto(hierarchyOf(distances), bundles.length));
    if (narratives.length >= fewestBundles) {
      ofNarratives.push(groupsAmong(inNarratives, distances, narratives.length));
    }
  }
  if (ofBundles.length === 0) return null;
  const steady = clusterStability(
    bundles.map((ids) => ids.map((id) => indexOf.get(id)!)),
    ofBundles,
  );
  const ofThem =
    ofNarratives.length > 0
      ? clusterStability(
          narratives.map(({ held }) => held),
          ofNarratives,
        )
      : [];
  return {
    ...{ times: ofBundles.length, raters: members.length },
    bundles: steady.map(({ jaccard, stays }, at) => ({
      jaccard,
      options: bundles[at]!.map((optionId, place) => ({ optionId, stays: stays[place]! })),
    })),
    narratives: ofThem.map(({ jaccard, stays }, at) => ({
      narrativeId: narratives[at]!.narrativeId,
      jaccard,
      options: narratives[at]!.held.map((index, place) => ({
        optionId: options[index]!.optionId,
        stays: stays[place]!,
      })),
    })),
  };
}

/** The groups that some of the options fall into by themselves, as many as asked for; the others are in none, -1. */
function groupsAmong(indices: readonly number[], { between, count }: Distances, groups: number): number[] {
  const own = indices.length;
  const among = new Float64Array(own * own);
  indices.forEach((one, row) => {
    indices.forEach((other, column) => {
      among[row * own + column] = between[one * count + other]!;
    });
  });
  const found = cutInto(hierarchyOf({ between: among, count: own }), groups);
  const all = Array.from({ length: count }, () => -1);
  indices.forEach((index, at) => {
    all[index] = found[at]!;
  });
  return all;
}

function timesFor(options: number, answers: number): number {
  const bearable = Math.min(stepsOfTrees / options ** 3, stepsOfAnswers / answers);
  return Math.max(fewestTimes, Math.min(mostTimes, Math.floor(bearable)));
}

/** How often each member is drawn, with replacement, in as many draws as there are members. */
function draw(count: number, random: Random): Uint16Array {
  const drawn = new Uint16Array(count);
  for (let turn = 0; turn < count; turn += 1) drawn[random.below(count)]! += 1;
  return drawn;
}

function saidOf(options: readonly Bundleable[], answers: readonly RatingInput[], members: readonly Id[]): Said[] {
  const whoOf = new Map(members.map((memberId, who) => [memberId, who]));
  const ofOption = new Map(
    options.map(({ optionId }): [Id, Said] => [optionId, { xs: [], ys: [], scores: new Map() }]),
  );
  for (const { memberId, optionId, scores, placement } of answers) {
    const said = ofOption.get(optionId);
    if (!said) continue;
    const who = whoOf.get(memberId)!;
    if (placement) {
      said.xs.push({ who, value: placement.x });
      said.ys.push({ who, value: placement.y });
    }
    for (const [criterionId, value] of Object.entries(scores)) {
      if (value === undefined) continue;
      const values = said.scores.get(criterionId) ?? [];
      values.push({ who, value });
      said.scores.set(criterionId, values);
    }
  }
  const ascending = (values: Values) => values.sort((one, other) => one.value - other.value);
  for (const { xs, ys, scores } of ofOption.values()) [xs, ys, ...scores.values()].forEach(ascending);
  return options.map(({ optionId }) => ofOption.get(optionId)!);
}

/** An option as those who were drawn see it; as it was, where too few ever said or none of them was drawn. */
function asDrawn(option: Bundleable, { xs, ys, scores }: Said, drawn: Uint16Array): Bundleable {
  const [x, y] = xs.length < defaultMinRaters ? [null, null] : [medianDrawn(xs, drawn), medianDrawn(ys, drawn)];
  const medians = Object.entries(option.scores).map(([criterionId, before]) => [
    criterionId,
    medianDrawn(scores.get(criterionId) ?? [], drawn) ?? before,
  ]);
  return {
    ...option,
    place: x === null || y === null ? option.place : { x, y },
    scores: Object.fromEntries(medians) as Record<string, number>,
  };
}

/** The median of values in ascending order, each as often as its member is drawn; null where none of them is. */
function medianDrawn(values: Values, drawn: Uint16Array): number | null {
  let count = 0;
  for (const { who } of values) count += drawn[who]!;
  if (count === 0) return null;
  let below = 0;
  let lower: number | null = null;
  for (const { who, value } of values) {
    below += drawn[who]!;
    if (lower === null && 2 * below >= count) lower = value;
    if (lower !== null && 2 * below > count) return (lower + value) / 2;
  }
  return lower;
}
