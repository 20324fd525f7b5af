import { describe, expect, it } from "vitest";
import { weighWords, wordDistances, wordsOf } from "./words";

/** A text in which the words a, b, c occur so often. */
const textOf = (counts: number[]): string[] =>
  counts.flatMap((count, at) => Array.from({ length: count }, () => "abc"[at]!));

describe("weighWords equals", () => {
  it("scikit-learn's user guide, 'Tf-idf term weighting', with smoothed idf: 0.8515 and 0.5243, 1, 0.5542 and 0.8324 …", () => {
    const counts = [
      [3, 0, 1],
      [2, 0, 0],
      [3, 0, 0],
      [4, 0, 0],
      [3, 2, 0],
      [3, 0, 2],
    ];
    const expected = [
      [0.85151335, 0, 0.52433293],
      [1, 0, 0],
      [1, 0, 0],
      [1, 0, 0],
      [0.55422893, 0.83236428, 0],
      [0.63035731, 0, 0.77630514],
    ];
    const weights = weighWords(counts.map(textOf));
    expected.forEach((row, text) =>
      row.forEach((weight, at) => expect(weights[text]!.get("abc"[at]!) ?? 0).toBeCloseTo(weight, 7)),
    );
  });
});

describe("wordDistances", () => {
  it("are 0 between texts of the same words, 1 between those that share none, and the same both ways", () => {
    const { between, count } = wordDistances(
      weighWords(["police reform", "reform police", "solar power", ""].map(wordsOf)),
    );
    expect(between[1]).toBeCloseTo(0, 12);
    expect(between[2]).toBe(1);
    expect(between[3]).toBe(1);
    for (let one = 0; one < count; one += 1) {
      expect(between[one * count + one]).toBe(0);
      for (let other = 0; other < count; other += 1) {
        expect(between[one * count + other]).toBe(between[other * count + one]);
      }
    }
  });
});

describe("wordsOf", () => {
  it("finds words in any writing, and leaves out numbers and the shortest", () => {
    expect(wordsOf("State’s 12 prisons, RÉFORME!")).toEqual(["state’s", "prisons", "réforme"]);
    expect(wordsOf("警察を改革する")).toContain("警察");
    expect(wordsOf("إصلاح الشرطة")).toEqual(["إصلاح", "الشرطة"]);
    expect(wordsOf("")).toEqual([]);
  });

  it("leaves out what says nothing in the language of the text, and not in that of another", () => {
    expect(wordsOf("They are through with the war, and both of them are for peace")).toEqual(["war", "peace"]);
    expect(wordsOf("Es war die Polizei, und sie war bei den Leuten")).toEqual(["polizei", "leuten"]);
    expect(wordsOf("La policía de los estados, pero no el ejército")).toEqual(["policía", "estados", "ejército"]);
  });
});
