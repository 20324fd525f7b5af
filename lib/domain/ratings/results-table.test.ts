import { expect, it } from "vitest";
import { analysed, criteria, type Given } from "@/test/rated";
import type { Cell } from "@/lib/domain/csv";
import { resultsTable } from "./results-table";

const four: Given = [
  [5, 2],
  [5, 3],
  [6, 2],
  [5, null],
];
const option = (number: number) => ({ id: `option-${number}`, number, title: `=Option ${number}` });
const read = (given: Given[], earlier?: Given[]) => {
  const [heads, ...rows] = resultsTable(analysed(given, earlier), [option(1), option(2)], criteria);
  return rows.map((row): Record<string, Cell> => Object.fromEntries(row.map((cell, at) => [String(heads![at]), cell])));
};

it("has a row for each criterion of each option that is named", () => {
  const rows = read([four, four, four]);
  expect(rows.map((row) => [row.option, row.criterion])).toEqual([
    ["PO-1", "Impact"],
    ["PO-1", "Risk"],
    ["PO-1", "Confidence"],
    ["PO-2", "Impact"],
    ["PO-2", "Risk"],
    ["PO-2", "Confidence"],
  ]);
  expect(rows[0]).toMatchObject({ "scored by": 4, median: 5, "gave 5": 3, "gave 6": 1, "two peaks": "no" });
});

it("tells nothing of too few but how many they are", () => {
  const [row] = read([
    [
      [5, 2],
      [6, 2],
    ],
  ]);
  const said = Object.entries(row!).filter(([, cell]) => cell !== null);
  expect(said.map(([head]) => head)).toEqual([
    "option",
    "title",
    "criterion",
    "1 means",
    "7 means",
    "scored by",
    "cannot judge the option",
  ]);
});

it("tells how answers moved where there is an earlier round", () => {
  const [row] = read(
    [four],
    [
      [
        [3, 2],
        [3, 2],
        [3, 2],
        [3, 2],
      ],
    ],
  );
  expect(row).toMatchObject({
    rose: 4,
    fell: 0,
    "median before": 3,
    "median after": 5,
    "did not come back": 0,
  });
  expect(read([four])[0]).toMatchObject({ rose: null, "did not come back": null });
});
