import { describe, expect, it } from "vitest";
import { arrests } from "@/test/us-arrests";
import { euclideanDistances } from "@/lib/domain/analysis/groups/silhouette";
import { createRandom } from "@/lib/domain/random";
import { cutInto, hierarchyOf } from "./hierarchy";
import type { Bundleable } from "./measures";
import { type Resampled, stabilityOf } from "./resample";
import { clusterStability, jaccard } from "./stability";

describe("jaccard equals", () => {
  it("scikit-learn's examples of jaccard_score: 2/3, and by label 1/2, 1/2 and 1", () => {
    // y_true = [[0, 1, 1], [1, 1, 0]] and y_pred = [[1, 1, 1], [1, 0, 0]]: where there are ones, by row and by column.
    expect(jaccard(new Set([1, 2]), new Set([0, 1, 2]))).toBeCloseTo(0.6666, 3);
    const labels = [
      [[1], [0, 1]],
      [[0, 1], [0]],
      [[0], [0]],
    ] as const;
    expect(labels.map(([truth, found]) => jaccard(new Set(truth), new Set(found)))).toEqual([0.5, 0.5, 1]);
  });
});

/** Two or three of the four variables of USArrests: of one alone many states are equally far apart. */
const choices = Array.from({ length: 15 }, (_, at) => [0, 1, 2, 3].filter((variable) => (at >> variable) & 1)).filter(
  ({ length }) => length > 1,
);

describe("cluster-wise stability", () => {
  it("of R's USArrests equals what SciPy 1.17.1 makes of it, seen again through some of its variables", () => {
    // own = fcluster(linkage(pdist(X), "average"), 4, "maxclust") == k, found likewise of X[:, choice]; of each choice
    // max(1 - scipy.spatial.distance.jaccard(own, found == g) for g in set(found)), of those numpy.mean.
    const groupsBy = (variables: number[]): number[] =>
      cutInto(hierarchyOf(euclideanDistances(arrests.map((row) => variables.map((at) => row[at]!)))), 4);
    const whole = groupsBy([0, 1, 2, 3]);
    const groups = [0, 1, 2, 3].map((group) => whole.flatMap((each, at) => (each === group ? [at] : [])));
    const found = clusterStability(groups, choices.map(groupsBy));
    expect(groups.map(({ length }) => length)).toEqual([14, 14, 20, 2]);
    const reference = [0.7203875072296125, 0.7231711915535445, 0.7907619047619048, 0.6533333333333333];
    found.forEach(({ jaccard }, group) => expect(jaccard).toBeCloseTo(reference[group]!, 12));
  });

  it("is by hand, over three resamples of five things", () => {
    const groups = [
      [0, 1, 2],
      [3, 4],
    ];
    const resamples = [
      [0, 0, 0, 1, 1],
      [0, 0, 1, 1, 1],
      [0, 0, 0, 0, 0],
    ];
    const [first, second] = clusterStability(groups, resamples);
    // {0, 1, 2} is like itself, {0, 1} and {0, 1, 2, 3, 4}; {3, 4} like itself, {2, 3, 4} and all five.
    expect(first!.jaccard).toBeCloseTo((1 + 2 / 3 + 3 / 5) / 3, 12);
    expect(second!.jaccard).toBeCloseTo((1 + 2 / 3 + 2 / 5) / 3, 12);
    expect(first!.stays).toEqual([1, 1, 2 / 3]);
    expect(second!.stays).toEqual([1, 1]);
  });
});

const members = Array.from({ length: 12 }, (_, at) => `member ${at}`);

/** Two groups far from each other, and one option in the middle that members see at the one or at the other. */
function crowd(): Resampled {
  const random = createRandom(5);
  const option = (at: number, x: number): Bundleable => ({
    optionId: `${at}`,
    place: { x, y: x },
    scores: {},
    text: "",
  });
  const options = [-0.8, -0.7, -0.75, 0.7, 0.8, 0.75, 0].map((x, at) => option(at, x));
  const answers = members.flatMap((memberId, who) =>
    options.map(({ optionId, place }, at) => {
      const side = at === 6 ? (who % 2 === 0 ? -0.7 : 0.7) : place.x;
      const placement = { x: side + random.between(-0.05, 0.05), y: side };
      return { memberId, optionId, scores: {}, placement, abstains: false };
    }),
  );
  const bundles = [["0", "1", "2"], ["3", "4", "5", "6"]]; // prettier-ignore
  const narratives = [
    { narrativeId: "towns", optionIds: ["0", "1", "2"] },
    { narrativeId: "coast", optionIds: ["3", "4", "5"] },
    { narrativeId: "empty", optionIds: [] },
  ];
  return { options, weights: [], by: ["place"], answers, bundles, narratives, seed: 7 };
}

describe("stabilityOf", () => {
  it("finds what all see alike to stay, and what the crowd is divided on to go to and fro", () => {
    const found = stabilityOf(crowd())!;
    expect(found).toMatchObject({ times: 200, raters: 12 });
    expect(found.bundles[0]!.jaccard).toBeGreaterThan(0.75);
    const stays = new Map(found.bundles.flatMap(({ options }) => options.map((each) => [each.optionId, each.stays])));
    for (const optionId of ["0", "1", "2", "3", "4", "5"]) expect(stays.get(optionId)).toBe(1);
    expect(stays.get("6")).toBeGreaterThan(0.2);
    expect(stays.get("6")).toBeLessThan(0.8);
    expect(found.narratives.map(({ narrativeId, jaccard: mean }) => [narrativeId, mean])).toEqual([
      ["towns", 1],
      ["coast", 1],
    ]);
  });

  it("is the same again, and in whatever order answers come", () => {
    const asked = crowd();
    expect(stabilityOf({ ...asked, answers: asked.answers.toReversed() })).toEqual(stabilityOf(asked));
  });

  it("says nothing of fewer than three members, of words alone, or of a single bundle", () => {
    const asked = crowd();
    const few = asked.answers.filter(({ memberId }) => memberId === "member 0" || memberId === "member 1");
    expect(stabilityOf({ ...asked, answers: few })).toBeNull();
    expect(stabilityOf({ ...asked, answers: asked.answers.map((each) => ({ ...each, abstains: true })) })).toBeNull();
    expect(stabilityOf({ ...asked, by: ["words"] })).toBeNull();
    expect(stabilityOf({ ...asked, bundles: [] })).toBeNull();
  });
});
