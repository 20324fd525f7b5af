import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom, type Random } from "@/lib/domain/random";
import { Analysis } from "./analysis";
import { analyse } from "./analyse";
import { normalDeviate } from "./chance";
import type { AnalysisInput, RatingInput, RoundInput } from "./input";
import { summarise } from "./summarise";

const criteria = [{ id: "impact", isBetterHigh: true }, { id: "risk", isBetterHigh: false }, { id: "confidence" }];
const optionIds = Array.from({ length: 12 }, (_, index) => `option-${index}`);
const clamp = (value: number, end: number) => Math.min(end, Math.max(-end, value));
const score = (value: number) => 4 + Math.round(clamp(value - 4, 3));

function rate(memberId: string, optionId: string, changes: Partial<RatingInput> = {}): RatingInput {
  return { memberId, optionId, scores: { impact: 4 }, placement: null, abstains: false, ...changes };
}

/** Two camps of opposite views, as many as `sizes` says; the first three options please both, the next three neither. */
function crowd(random: Random, sizes: number[], missing = 0.2): RatingInput[] {
  return sizes.flatMap((size, camp) =>
    Array.from({ length: size }, (_, number) => number).flatMap((number) =>
      optionIds.flatMap((optionId, option) => {
        if (random.happens(missing)) return [];
        const isLiked = option < 3 || (option >= 6 && (option + camp) % 2 === 0);
        const draw = (mean: number) => score(mean + normalDeviate(random));
        const scores = { impact: draw(isLiked ? 6 : 2), risk: draw(isLiked ? 2 : 6), confidence: draw(4) };
        const placement = { x: clamp(0.4 * normalDeviate(random), 1), y: clamp(0.2 * normalDeviate(random), 1) };
        return [rate(`member-${camp}-${number}`, optionId, { scores, placement })];
      }),
    ),
  );
}

const round = (roundId: string, ratings: RatingInput[]): RoundInput => ({ roundId, ratings });
const input = (rounds: RoundInput[], changes: Partial<AnalysisInput> = {}): AnalysisInput => ({
  rounds,
  criteria,
  optionIds,
  seed: 4,
  ...changes,
});

const split = crowd(createRandom(1), [20, 14]);
const before = crowd(createRandom(2), [20, 14]);

describe("analyse", () => {
  it("answers what the schema says, as plain JSON", () => {
    const { analysis } = analyse(input([round("one", before), round("two", split)]));
    expect(Analysis.parse(JSON.parse(JSON.stringify(analysis)))).toEqual(analysis);
    expect(analysis.inputs).toMatchObject({ roundId: "two", earlierRoundId: "one", raters: 34, seed: 4 });
    expect(analysis.options.map(({ optionId }) => optionId)).toEqual(optionIds);
  });

  it("says how much the scores vary, what changed and who is missing", () => {
    const list = [1, 2, 6, 6, 7, 7, 7].map((impact, member) => rate(`m${member}`, "option-0", { scores: { impact } }));
    const again = [2, 4, 6, 6].map((impact, member) => rate(`m${member}`, "option-0", { scores: { impact } }));
    const { analysis } = analyse(input([round("one", list), round("two", again)]));
    const [impact, risk] = analysis.options[0]!.criteria;
    expect(impact).toMatchObject({
      n: 4,
      summary: { counts: [0, 1, 0, 1, 0, 2, 0], median: 5, range: 3, consensus: "none", weightedMedian: null },
      change: { paired: { n: 4, rose: 2, fell: 0, stayed: 2 }, medianBefore: 4, medianAfter: 5 },
      bounds: { dropOuts: 3, newcomers: 0, finishers: 5, carried: 6, lowest: 2, highest: 6 },
    });
    expect(risk).toEqual({ criterionId: "risk", n: 0, summary: null, change: null, bounds: null });
  });

  it("weighs by expertise as another view, and leaves the median alone", () => {
    const list = [2, 2, 2, 2, 7, 7, 7].map((impact, member) => rate(`m${member}`, "option-0", { scores: { impact } }));
    const weighing = (...weights: number[]) =>
      analyse(
        input([round("one", list)], {
          expertise: Object.fromEntries(weights.map((weight, member) => [`m${member}`, { "option-0": weight }])),
        }),
      ).analysis;
    const medianOf = ({ options }: Analysis) => options[0]!.criteria[0]!.summary;
    const analysis = weighing(1, 1, 1, 1, 3, 3, 3);
    expect(medianOf(analysis)).toMatchObject({ median: 2, weightedMedian: 7 });
    // One weighs as much as all others; or two alone weigh what they do, and staff know who they are.
    for (const weights of [
      [0, 0, 0, 0, 0, 0, 3],
      [1, 1, 1, 1, 1, 3, 3],
      [1, 1, 1, 0, 1, 1, 1],
      [0, 0, 1, 1, 1, 1, 1],
    ]) {
      expect(medianOf(weighing(...weights))).toMatchObject({ median: 2, weightedMedian: null });
    }
    expect(analysis.inputs.isWeighted).toBe(true);
  });

  it("does not depend on the order of ratings; of two by a member of an option the later counts", () => {
    const analysed = analyse(input([round("one", before), round("two", split)]));
    const random = createRandom(9);
    const shuffled = (list: RatingInput[]) => random.some(list, list.length);
    expect(analyse(input([round("one", shuffled(before)), round("two", shuffled(split))]))).toEqual(analysed);
    const revised = [rate("m", "option-0", { scores: { impact: 1 } }), rate("m", "option-0", { abstains: true })];
    expect(analyse(input([round("one", revised)])).analysis.options[0]).toMatchObject({ n: 0, abstentions: 1 });
  });

  it("leaves out and counts what is not among the options, and refuses what is no score", () => {
    const { analysis } = analyse(input([round("one", [...split, rate("m", "declined"), rate("n", "declined")])]));
    expect(analysis.inputs.leftOut).toContainEqual({
      what: "Ratings of options that were declined, or merged into another, afterwards",
      count: 2,
    });
    expect(() => analyse(input([round("one", [rate("m", "option-0", { scores: { impact: 8 } })])]))).toThrow(
      RangeError,
    );
  });

  it("has an answer for nothing", () => {
    const nothing = analyse({ rounds: [], criteria: [], optionIds: [], seed: 1 });
    expect(nothing).toMatchObject({ analysis: { options: [], criteria: [], inputs: { roundId: null, raters: 0 } } });
    const silent = analyse(input([round("one", [])])).analysis;
    expect(Analysis.parse(silent).groups).toEqual({ isShown: false, reason: "too-few-members" });
    expect(silent.options.every(({ n, placement }) => n === 0 && placement.median === null)).toBe(true);
  });
});

describe("what analyse keeps to itself", () => {
  it("is everything but how many they are, where there are fewer than three", () => {
    const place = { x: 0.123, y: 0.456 };
    const two = ["a", "b"].map((id) => rate(id, "option-0", { scores: { impact: 6, risk: 5 }, placement: place }));
    const [option] = analyse(input([round("one", two), round("two", two)])).analysis.options;
    expect(option).toEqual({
      optionId: "option-0",
      n: 2,
      abstentions: 0,
      criteria: [
        { criterionId: "impact", n: 2, summary: null, change: null, bounds: null },
        { criterionId: "risk", n: 2, summary: null, change: null, bounds: null },
        { criterionId: "confidence", n: 0, summary: null, change: null, bounds: null },
      ],
      placement: { n: 2, median: null, ellipse: null, isTwoPeak: false, peaks: null },
    });
  });

  it("is what depends on two alone, in the agreement over options and between rounds too", () => {
    const world = (value: number) =>
      analyse(
        input([
          round(
            "one",
            ["a", "b"].map((id) => rate(id, "option-0", { scores: { impact: value } })),
          ),
          round("two", [
            ...["a", "b"].map((id) => rate(id, "option-1", { scores: { impact: value } })),
            ...["a", "c", "d"].map((id) => rate(id, "option-0", { scores: { impact: 3 } })),
            ...["a", "c", "d"].map((id, at) => rate(id, "option-2", { scores: { impact: 3 + at } })),
          ]),
        ]),
      );
    expect(world(1)).toEqual(world(7));
  });

  it("is the agreement of those who scored every option, where one or two others did not", () => {
    const members = ["a", "b", "c", "d"];
    const world = (own: number, others: number) =>
      analyse(
        input(
          [
            round("one", [
              ...members.map((id, at) => rate(id, "option-0", { scores: { impact: at === 3 ? own : others } })),
              ...members.slice(0, 3).map((id, at) => rate(id, "option-1", { scores: { impact: 3 + at } })),
            ]),
          ],
          { optionIds: ["option-0", "option-1"] },
        ),
      ).analysis.criteria[0];
    expect(world(3, 5)).toMatchObject({ concordance: null });
    expect(world(5, 3)).toMatchObject({ concordance: null });
  });

  it("is who anybody is: no member's id is in it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), (seed) => {
        const { analysis, assignments } = analyse(input([round("one", crowd(createRandom(seed), [12, 9]))]));
        expect(JSON.stringify(analysis)).not.toContain("member-");
        expect(assignments.length).toBe(analysis.groups.isShown ? 21 : 0);
      }),
      { numRuns: 5 },
    );
  });

  it("is groups of which one is small: all of them, or the small one could be reckoned from the rest", () => {
    const three = crowd(createRandom(1), [20, 14, 3]);
    const ofThree = three.map((rating) =>
      rating.memberId.startsWith("member-2")
        ? { ...rating, scores: { impact: Number(rating.optionId.at(-1)) % 3 === 0 ? 7 : 1, risk: 7, confidence: 7 } }
        : rating,
    );
    const { analysis, assignments } = analyse(input([round("one", ofThree)]));
    expect(analysis.groups).toEqual({ isShown: false, reason: "too-small-a-group" });
    expect(assignments).toEqual([]);
  });

  it("is what groups say of an option that too few of one, or of those in none, have judged", () => {
    const isFew = ({ memberId, optionId }: RatingInput) =>
      optionId !== "option-7" || !memberId.startsWith("member-1") || /-[01]$/.test(memberId);
    const placement = { x: 0.25, y: -0.75 };
    const stranger = rate("stranger", "option-8", { scores: { impact: 7, risk: 1 }, placement });
    const complete = crowd(createRandom(5), [20, 14], 0);
    const { groups } = analyse(input([round("one", [...complete.filter(isFew), stranger])])).analysis;
    if (!groups.isShown) throw new Error("The two camps were not found.");
    const hidden = groups.options.filter(({ favour }) => favour === null).map(({ optionId }) => optionId);
    expect(hidden).toEqual(["option-7", "option-8"]);
    const cellsOf = (option: number) => groups.options[option]!.criteria.map(({ cells }) => cells !== null);
    expect(cellsOf(7)).toEqual([false, false, false]);
    expect(cellsOf(8)).toEqual([false, false, true]);
    expect([6, 7, 8].map((option) => groups.options[option]!.places !== null)).toEqual([true, false, false]);
    expect([...groups.bridging, ...groups.divisive]).not.toEqual(expect.arrayContaining(["option-7"]));
  });
});

describe("the groups of an analysis", () => {
  const { analysis, assignments } = analyse(input([round("one", split)]));
  const { groups } = analysis;
  if (!groups.isShown) throw new Error("The two camps were not found.");

  it("are the two camps, the larger first", () => {
    expect(groups.sizes).toEqual([20, 14]);
    for (const { memberId, group } of assignments) expect(memberId.startsWith(`member-${group}-`)).toBe(true);
  });

  it("name what bridges, which both like, and what divides, which one alone likes", () => {
    expect(groups.bridging.toSorted()).toEqual(["option-0", "option-1", "option-2"]);
    expect(groups.divisive.toSorted()).toEqual(
      ["option-6", "option-7", "option-8", "option-9", "option-10", "option-11"].toSorted(),
    );
  });

  it("say what each holds, with risk counted as good where it is low", () => {
    const [impact, risk, confidence] = groups.options[6]!.criteria;
    expect(impact!.cells![0]!.median).toBeGreaterThan(impact!.cells![1]!.median);
    expect(risk!.cells![0]!.median).toBeLessThan(risk!.cells![1]!.median);
    expect(risk!.cells![0]!.favourable).toBeGreaterThan(0.8);
    expect(confidence!.cells![0]!.favourable).toBeNull();
  });

  it("reckon consensus as Small et al. (2021): (in favour + 1) / (judged + 2), multiplied over groups", () => {
    const complete = crowd(createRandom(1), [20, 14], 0);
    const liked = (option: number, camp: number) =>
      complete.filter(
        ({ memberId, optionId, scores: { impact, risk } }) =>
          optionId === `option-${option}` && memberId.startsWith(`member-${camp}`) && impact! - risk! > 0,
      ).length;
    const { groups } = analyse(input([round("one", complete)])).analysis;
    if (!groups.isShown) throw new Error("The two camps were not found.");
    for (const option of [0, 6]) {
      const shares = [(liked(option, 0) + 1) / 22, (liked(option, 1) + 1) / 16];
      const { favour, consensus, difference } = groups.options[option]!;
      expect(favour).toEqual([
        { n: 20, share: shares[0] },
        { n: 14, share: shares[1] },
      ]);
      expect(consensus).toBeCloseTo(shares[0]! * shares[1]!, 12);
      expect(difference).toBeCloseTo(Math.abs(shares[0]! - shares[1]!), 12);
    }
  });

  it("are set apart by what divides them", () => {
    expect(groups.distinctions.map((list) => list.length)).toEqual([5, 5]);
    for (const { optionId, median, othersMedian } of groups.distinctions.flat()) {
      expect(groups.divisive).toContain(optionId);
      expect(Math.abs(median - othersMedian)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("summarise", () => {
  it("is nothing for no answers", () => {
    expect(summarise([0, 0, 0, 0, 0, 0, 0], null, 1)).toBeNull();
  });
});
