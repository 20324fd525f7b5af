import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "@/lib/domain/random";
import { adjustedRandIndex } from "@/lib/domain/analysis/groups/rand-index";
import type { Bundleable } from "./measures";
import { suggestBundles } from "./suggest-bundles";
import { bases, BundleSuggestion } from "./suggestion";

const vocabularies = [
  "police training salaries vetting",
  "army navy helicopters patrols",
  "schools jobs credit farms",
  "treaty border extradition summit",
];
const middles = [
  { x: -0.6, y: -0.6 },
  { x: 0.6, y: -0.6 },
  { x: -0.6, y: 0.6 },
  { x: 0.6, y: 0.6 },
];

/** Options of four kinds, told apart by place, words and ratings, with noise in each; the kind of an option is its id's number modulo 4. */
function planted(count: number, seed: number): Bundleable[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, at) => {
    const kind = at % 4;
    const noise = () => random.between(-0.3, 0.3);
    return {
      optionId: `option-${String(at).padStart(3, "0")}`,
      place: { x: middles[kind]!.x + noise(), y: middles[kind]!.y + noise() },
      scores: { impact: kind < 2 ? 6 : 3, risk: 4 },
      text: `government plan ${random.some(vocabularies[kind]!.split(" "), 3).join(" ")} ${random.pick(["north", "south", "coast"])}`,
    };
  });
}

const kindOf = ({ optionId }: { optionId: string }): number => Number(optionId.slice(7)) % 4;

/** The bundle and the kind of each option, in the same order. */
function partitionsOf({ bundles }: ReturnType<typeof suggestBundles>) {
  const all = bundles.flatMap(({ options }, bundle) => options.map((option) => ({ bundle, kind: kindOf(option) })));
  return { found: all.map(({ bundle }) => bundle), kinds: all.map(({ kind }) => kind) };
}

describe("suggestBundles", () => {
  it("finds bundles that were planted, as many as there are, and says what each shares", () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const suggestion = suggestBundles(planted(33, seed), { by: bases });
      const { found, kinds } = partitionsOf(suggestion);
      expect(suggestion.bundles).toHaveLength(4);
      expect(adjustedRandIndex(found, kinds)).toBe(1);
      for (const { options, reasons } of suggestion.bundles) {
        const kind = kindOf(options[0]!);
        const [place, words] = [
          reasons.find((each) => each.kind === "place"),
          reasons.find((each) => each.kind === "words"),
        ];
        expect(place).toMatchObject({
          kind: "place",
          quadrant: ["lower-left", "lower-right", "upper-left", "upper-right"][kind],
        });
        const foremost = words?.kind === "words" ? words.words.slice(0, 2) : [];
        expect(foremost).toHaveLength(2);
        expect(foremost.filter((word) => !vocabularies[kind]!.includes(word))).toEqual([]);
        expect(options.every(({ fit }) => fit > 0)).toBe(true);
      }
    }
  });

  it("says how bundles were rated where that sets them apart", () => {
    const { bundles } = suggestBundles(planted(24, 3), { by: ["ratings"], count: 2 });
    const found = bundles.map(({ reasons }) => reasons);
    expect(found).toHaveLength(2);
    // All others are rated alike on risk, which is no reason.
    for (const reasons of found) expect(reasons).toMatchObject([{ kind: "ratings", criterionId: "impact" }]);
  });

  it("makes as many bundles as are asked for, where there can be as many", () => {
    const options = planted(33, 1);
    expect(suggestBundles(options, { by: bases, count: 6 }).bundles).toHaveLength(6);
    expect(suggestBundles(options, { by: bases, count: 99 }).bundles).toHaveLength(4);
  });

  it("goes by what there is: without ratings, without places, with nothing at all", () => {
    const bare = planted(12, 1).map((option) => ({ ...option, scores: {} }));
    expect(suggestBundles(bare, { by: bases }).by).toEqual(["place", "words"]);
    const same = bare.map((option) => ({ ...option, place: { x: 0, y: 0 } }));
    expect(suggestBundles(same, { by: bases }).by).toEqual(["words"]);
    const mute = same.map((option) => ({ ...option, text: "" }));
    expect(suggestBundles(mute, { by: ["place", "ratings"] })).toEqual({ by: [], bundles: [], tried: [], keeps: 0 });
    for (const count of [0, 1, 2]) expect(suggestBundles(planted(count, 1), { by: bases }).bundles).toEqual([]);
  });

  it("is the same whatever order options come in, holds every option once, and is what its schema says", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 40 }),
        fc.nat(),
        fc.subarray([...bases], { minLength: 1 }),
        (count, seed, by) => {
          const options = planted(count, seed);
          const suggestion = suggestBundles(options, { by });
          expect(suggestBundles(options.toReversed(), { by })).toEqual(suggestion);
          const ids = suggestion.bundles.flatMap((bundle) => bundle.options.map(({ optionId }) => optionId));
          if (ids.length > 0) expect(ids.toSorted()).toEqual(options.map(({ optionId }) => optionId));
          expect(suggestion.keeps).toBeLessThanOrEqual(1 + 1e-9);
          const Unnamed = BundleSuggestion.omit({ seq: true, bundles: true, stability: true });
          expect(Unnamed.safeParse(suggestion).success).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});
