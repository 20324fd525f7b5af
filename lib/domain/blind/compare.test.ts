import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustedRandIndex } from "@/lib/domain/analysis/groups/rand-index";
import { agreementOn, compareBundlings, countTogether, groupsIn, partitionOf } from "./compare";

const names = ["a", "b", "c", "d", "e", "f", "g"];

/** A bundling as its partition says: one group for each number, none for null. */
function bundling(memberId: string, partition: readonly (number | null)[]) {
  const numbers = [...new Set(partition)].filter((number) => number !== null);
  const groups = numbers.map((number) => ({
    id: `group ${number}`,
    nickname: "",
    optionIds: partition.flatMap((each, at) => (each === number ? [names[at]!] : [])),
  }));
  return { memberId, groups };
}

describe("the consensus is", () => {
  // Strehl & Ghosh, "Cluster ensembles", Journal of Machine Learning Research 3, 2002: seven objects in four clusterings,
  // of which the fourth leaves three objects out; the best combination has the groups of the first.
  const ensemble = [
    [1, 1, 1, 2, 2, 3, 3],
    [2, 2, 2, 3, 3, 1, 1],
    [1, 1, 2, 2, 3, 3, 3],
    [1, 2, null, 1, 2, null, null],
  ].map((partition, at) => bundling(`member ${at}`, partition));

  it("that of Strehl & Ghosh's ensemble (2002)", () => {
    const { consensus } = compareBundlings(names, ensemble);
    expect(consensus.groups).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });

  it("where the partitions are the same, that one, in which everybody agrees on everything", () => {
    const { consensus, meanIndex, agreement, pairs } = compareBundlings(names, ensemble.slice(0, 2));
    expect(consensus).toEqual({ groups: [0, 0, 0, 1, 1, 2, 2], index: 1 });
    expect(meanIndex).toBe(1);
    expect(pairs).toEqual([{ one: "member 0", other: "member 1", index: 1 }]);
    expect(agreement).toEqual(names.map(() => 1));
  });
});

describe("the agreement on an option", () => {
  it("is by hand: a with b for three of four, with c for two, with d for none", () => {
    const together = countTogether([
      [0, 0, 0, 1],
      [0, 0, 0, 1],
      [0, 0, 1, 2],
      [0, 1, 2, 2],
    ]);
    expect([...together.between.slice(0, 4)]).toEqual([4, 3, 2, 0]);
    // 4p(1 - p) is 0.75 with b, 1 with c, 0 with d.
    expect(agreementOn(0, together, 4)).toBeCloseTo(1 - 1.75 / 3, 12);
  });

  it("of two people is on the mean the index of Rand: 0.6 in the example of his paper (1971)", () => {
    // {(a, b, c), (d, e, f)} and {(a, b), (c, d, e), (f)}: his Figure 1, of which he gives c = 9 / 15.
    const together = countTogether([
      [0, 0, 0, 1, 1, 1],
      [0, 0, 1, 1, 1, 2],
    ]);
    const each = Array.from({ length: 6 }, (_, at) => agreementOn(at, together, 2));
    expect(each.reduce((sum, one) => sum + one, 0) / 6).toBeCloseTo(9 / 15, 12);
  });
});

describe("a comparison", () => {
  const partition = fc.array(fc.option(fc.nat({ max: 3 })), { minLength: 7, maxLength: 7 });
  const partitions = fc.array(partition, { minLength: 2, maxLength: 5 });

  it("keeps to its bounds, orders every option once, and says how close its consensus is", () => {
    fc.assert(
      fc.property(partitions, (list) => {
        const found = compareBundlings(
          names,
          list.map((each, at) => bundling(`${at}`, each)),
        );
        const { order, agreement, together, consensus, pairs } = found;
        expect(order.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
        expect(agreement.every((figure) => figure >= -1e-12 && figure <= 1)).toBe(true);
        expect(together.between.every((times) => times >= 0 && times <= list.length)).toBe(true);
        expect(pairs).toHaveLength((list.length * (list.length - 1)) / 2);
        expect(pairs.every(({ index }) => index <= 1 + 1e-12)).toBe(true);
        const indices = found.partitions.map(({ groups }) => adjustedRandIndex(groups, consensus.groups));
        expect(consensus.index).toBeCloseTo(indices.reduce((sum, one) => sum + one, 0) / list.length, 9);
      }),
    );
  });

  it("takes an option that is in no group as one that stands alone", () => {
    expect(partitionOf([{ optionIds: ["b", "gone"] }, { optionIds: ["a", "c"] }], ["a", "b", "c", "d", "e"])).toEqual([
      0, 1, 0, 2, 3,
    ]);
    expect(groupsIn([0, 1, 0, 2])).toEqual([[0, 2], [1], [3]]);
  });

  it("of fewer than two people is refused", () => {
    expect(() => compareBundlings(names, [bundling("one", [1, 1, 1, 2, 2, 3, 3])])).toThrow(RangeError);
  });
});
