import { describe, expect, it } from "vitest";
import { createRandom, type Random } from "@/lib/domain/random";
import { normalDeviate } from "../chance";
import { featuresOf } from "./features";
import { findGroups } from "./find-groups";
import { adjustedRandIndex } from "./rand-index";

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
const members = 70;
const options = 33;
const missing = 0.3;
const score = (value: number) => Math.min(7, Math.max(1, Math.round(value)));

function columnsOf(random: Random, count: number, draw: () => (member: number) => number): Uint8Array[] {
  return Array.from({ length: options }, () => {
    const one = draw();
    return Uint8Array.from({ length: count }, (_, member) => (random.happens(missing) ? 0 : score(one(member))));
  });
}

/** Members of groups of these sizes: each group has its own mean for each option, and each member noise about it. */
function planted(seed: number, sizes: number[], noise: number) {
  const random = createRandom(seed);
  const truth = sizes.flatMap((size, group) => new Array<number>(size).fill(group));
  const columns = columnsOf(random, truth.length, () => {
    const means = sizes.map(() => random.between(1.5, 6.5));
    return (member) => means[truth[member]!]! + noise * normalDeviate(random);
  });
  return { truth, columns };
}

const found = (columns: Uint8Array[], count: number, seed: number) =>
  findGroups(featuresOf(columns, count).features, seed);

describe("findGroups", () => {
  it.each([1, 1.5])("finds three groups of 70 in 33 options, 30 % missing, with noise of %d steps", (noise) => {
    for (const seed of seeds) {
      const { truth, columns } = planted(seed, [30, 22, 18], noise);
      const { groups, silhouette, reference } = found(columns, members, seed);
      expect(adjustedRandIndex(groups!, truth), `seed ${seed}`).toBeGreaterThan(0.9);
      expect(silhouette).toBeGreaterThan(reference);
    }
  });

  it("gives the same answer for the same seed", () => {
    const { columns } = planted(3, [30, 22, 18], 1.5);
    expect(found(columns, members, 5)).toEqual(found(columns, members, 5));
  });

  it("finds them among many members, too, of whom it looks at some", () => {
    const { truth, columns } = planted(1, [300, 220, 180], 1.5);
    const { groups } = found(columns, 700, 1);
    expect(adjustedRandIndex(groups!, truth)).toBeGreaterThan(0.9);
    expect([0, 1, 2].map((group) => groups!.filter((one) => one === group).length)).toEqual(
      expect.arrayContaining([expect.closeTo(300, -2), expect.closeTo(220, -2), expect.closeTo(180, -2)]),
    );
  });

  it.each<[string, (random: Random) => () => (member: number) => number]>([
    ["scores at random", (random) => () => () => 1 + random.below(7)],
    [
      "one opinion of each option, and noise",
      (random) => () => {
        const mean = random.between(2, 6);
        return () => mean + 1.2 * normalDeviate(random);
      },
    ],
    [
      "members who are mild or strict",
      (random) => {
        const mildness = Array.from({ length: members }, () => normalDeviate(random));
        return () => {
          const mean = random.between(2, 6);
          return (member) => mean + mildness[member]! + 1.2 * normalDeviate(random);
        };
      },
    ],
    [
      "members spread evenly from one view to its opposite",
      (random) => {
        const views = Array.from({ length: members }, () => random.between(-1, 1));
        return () => {
          const [mean, weight] = [random.between(2, 6), random.between(-2, 2)];
          return (member) => mean + weight * views[member]! + 1.2 * normalDeviate(random);
        };
      },
    ],
  ])("finds no groups in %s", (_, draw) => {
    for (const seed of seeds) {
      const random = createRandom(seed);
      expect(found(columnsOf(random, members, draw(random)), members, seed).groups, `seed ${seed}`).toBeNull();
    }
  });

  it("finds none where all agree, in one member, or in nothing", () => {
    const same = Array.from({ length: 5 }, () => new Uint8Array(20).fill(4));
    expect(found(same, 20, 1).groups).toBeNull();
    expect(found([Uint8Array.of(3)], 1, 1).groups).toBeNull();
    expect(found([], 0, 1).groups).toBeNull();
  });
});

describe("featuresOf", () => {
  it("centres columns, takes gaps for the mean, and leaves out who and what tells nothing", () => {
    const { features, rows } = featuresOf(
      [Uint8Array.of(1, 3, 0, 0), Uint8Array.of(2, 6, 7, 0), Uint8Array.of(5, 5, 5, 0), Uint8Array.of(0, 0, 0, 0)],
      4,
    );
    expect(rows).toEqual([0, 1, 2]);
    expect(features).toMatchObject({ rows: 3, columns: 2 });
    expect([...features.values]).toEqual([-1, -3, 1, 1, 0, 2]);
    expect([...features.isKnown]).toEqual([1, 1, 1, 1, 0, 1]);
  });

  it("leaves out who scored less than a quarter", () => {
    const columns = Array.from({ length: 9 }, (_, index) => Uint8Array.of(1, 2, index < 2 ? 3 : 0, index < 3 ? 3 : 0));
    expect(featuresOf(columns, 4).rows).toEqual([0, 1, 3]);
  });
});
