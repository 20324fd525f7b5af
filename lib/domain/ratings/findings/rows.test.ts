import { describe, expect, it } from "vitest";
import type { PolicyOption } from "@/lib/domain/options/option";
import { analysed, criteria, type Given } from "@/test/rated";
import { criterionOf, judgingCriteria, listRows, medianIn, nextSort, type Sort, sortRows } from "./rows";

const optionsOf = (given: Given[]) =>
  Object.fromEntries(
    given.map((_, at) => {
      const id = `option-${at + 1}`;
      return [id, { id, number: at + 1, title: id } as PolicyOption];
    }),
  );
const rowsOf = (given: Given[], earlier?: Given[]) => listRows(analysed(given, earlier), optionsOf(given), criteria);
const orderOf = (given: Given[], sort: Sort, earlier?: Given[]) =>
  sortRows(rowsOf(given, earlier), sort, "alike").map(({ option }) => option.number);

const agreed: Given = [
  [5, 2],
  [5, 2],
  [5, 2],
  [5, 2],
];
const split: Given = [
  [1, 1],
  [1, 7],
  [7, 1],
  [7, 7],
];
const tooFew: Given = [
  [7, 7],
  [7, 7],
];

describe("rows", () => {
  it("say how far answers lie from their median, over the criteria that judge", () => {
    const [calm, wild, unknown] = rowsOf([agreed, split, tooFew]);
    expect(calm!.disagreement).toBe(0);
    expect(wild!.disagreement).toBe(3);
    expect(unknown!.disagreement).toBeNull();
    const sure: Given = [
      [5, 2, 1],
      [5, 2, 7],
      [5, 2, 1],
      [5, 2, 7],
    ];
    expect(rowsOf([sure])[0]!.disagreement).toBe(0);
  });

  it("leave out options that are not there", () => {
    expect(listRows(analysed([agreed, split]), optionsOf([agreed]), criteria)).toHaveLength(1);
  });

  it("are sorted either way, with what is not known at the end and what is even by number", () => {
    const given = [tooFew, agreed, split, agreed];
    const by = (key: Sort["key"]) => [false, true].map((isDescending) => orderOf(given, { key, isDescending }));
    expect(by("number")).toEqual([
      [1, 2, 3, 4],
      [4, 3, 2, 1],
    ]);
    expect(by("disagreement")).toEqual([
      [2, 4, 3, 1],
      [3, 2, 4, 1],
    ]);
    expect(by("median impact")).toEqual([
      [3, 2, 4, 1],
      [2, 4, 3, 1],
    ]);
    expect(by("median unheard-of")).toEqual([
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ]);
    expect(orderOf([split, agreed], { key: "change", isDescending: false }, [agreed, split])).toEqual([2, 1]);
  });

  it("have a weighted median only where expertise is known", () => {
    const found = criterionOf(rowsOf([agreed])[0]!, "impact");
    expect(medianIn("alike", found)).toBe(5);
    expect(medianIn("weighted", found)).toBeNull();
    expect(medianIn("weighted", { ...found!, summary: { ...found!.summary!, weightedMedian: 6 } })).toBe(6);
  });
});

it("a second click on a column turns its order round", () => {
  const first = nextSort({ key: "number", isDescending: false }, "disagreement");
  expect(first).toEqual({ key: "disagreement", isDescending: true });
  expect(nextSort(first, "disagreement").isDescending).toBe(false);
  expect(nextSort(first, "change").isDescending).toBe(false);
});

it("criteria judge that speak for or against; all do where none does", () => {
  expect(judgingCriteria(criteria).map(({ id }) => id)).toEqual(["impact", "risk"]);
  expect(judgingCriteria([criteria[2]!])).toEqual([criteria[2]]);
});
