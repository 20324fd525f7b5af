import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "@/lib/domain/random";
import { dipOf } from "./dip";
import { dipTail } from "./dip-table";

// Hartigan & Hartigan (1985), section 5: the quality of 63 statistics departments, as R's diptest has it.
const faculty = [
  ...[30, 33, 35, 36, 37, 37, 39, 39, 39, 39, 39, 40, 40, 40, 40, 41, 42, 43, 43, 43, 44, 44, 45, 45, 46],
  ...[46, 47, 47, 48, 48, 48, 49, 50, 50, 51, 52, 52, 53, 53, 53, 53, 53, 54, 54, 57, 57, 59, 60, 60, 60],
  ...[61, 61, 61, 61, 62, 62, 62, 62, 63, 66, 70, 72, 72],
];

describe("dipOf equals", () => {
  it("Hartigan & Hartigan (1985), statistics departments (R, dip(statfaculty)): 0.05952381", () => {
    expect(dipOf(faculty)).toBeCloseTo(0.05952381, 8);
  });

  // Maechler, R package diptest, tests/ex1.R and its output.
  it.each([
    [[1, 1, 2, 2], 1 / 4],
    [[0, 1, 3, 6], 1 / 8],
    [[0, 2, 3, 5, 6], 0.4 / 3],
    [[0, 1, 3, 4, 6], 0.4 / 3],
    [[1, 2, 2, 2, 2, 2, 2, 2, 2, 2], 0.05],
  ])("that of %j in the tests of R's diptest: %d", (values, dip) => {
    expect(dipOf(values)).toBeCloseTo(dip, 12);
  });
});

describe("dipOf", () => {
  const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 60 });

  it("is from 1/(2n) to 1/4, or 1/(2n) where that is more, and the same from the other side or on another scale", () => {
    fc.assert(
      fc.property(values, (list) => {
        const sorted = list.toSorted((a, b) => a - b);
        const dip = dipOf(sorted);
        const least = 1 / (2 * list.length);
        expect(dip).toBeGreaterThanOrEqual(least - 1e-12);
        expect(dip).toBeLessThanOrEqual(Math.max(1 / 4, least) + 1e-12);
        expect(dipOf(sorted.map((value) => -value).toReversed())).toBeCloseTo(dip, 9);
        expect(dipOf(sorted.map((value) => 3 * value + 7))).toBeCloseTo(dip, 9);
      }),
    );
  });

  it("is least for values all the same or all as far apart, and 0 for none", () => {
    expect(dipOf([5, 5, 5, 5, 5])).toBe(0.1);
    expect(dipOf([1, 2, 3, 4, 5, 6])).toBeCloseTo(1 / 12, 12);
    expect(dipOf([])).toBe(0);
  });
});

describe("dipTail", () => {
  it("agrees with R's dip.test(statfaculty): p = 0.08672", () => {
    expect(dipTail(dipOf(faculty), faculty.length)).toBeCloseTo(0.08672, 2);
  });

  // Hartigan & Hartigan (1985), Table 1, with the digits that 1,000,001 samples gave (R, diptest, qDiptab).
  it.each([
    [10, 0.0977817630384725, 0.5],
    [10, 0.130462149644819, 0.1],
    [20, 0.105130218270636, 0.05],
    [50, 0.0702737877191269, 0.05],
    [50, 0.0811998415355918, 0.01],
    [100, 0.0354621760592113, 0.5],
    [100, 0.059024132304226, 0.01],
    [200, 0.0339967814293504, 0.1],
    [500, 0.0274518022761997, 0.01],
  ])("of %d values with a dip of %d is about %d", (size, dip, tail) => {
    expect(Math.abs(dipTail(dip, size) - tail)).toBeLessThan(0.1 * tail);
  });

  it("falls with the dip, from 1 to 0.001, at any size", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000 }), fc.double({ min: 0, max: 0.25, noNaN: true }), (size, dip) => {
        const tail = dipTail(dip, size);
        expect(tail).toBeGreaterThanOrEqual(0.001 - 1e-12);
        expect(tail).toBeLessThanOrEqual(1);
        expect(dipTail(dip + 0.01, size)).toBeLessThanOrEqual(tail);
      }),
    );
  });

  it("keeps its level between the sizes of the table: about one in twenty uniform samples of 35 has a tail below 0.05", () => {
    const random = createRandom(35);
    const times = 4_000;
    let fewer = 0;
    for (let sample = 0; sample < times; sample += 1) {
      const sorted = Float64Array.from({ length: 35 }, random.next).sort();
      if (dipTail(dipOf(sorted), 35) < 0.05) fewer += 1;
    }
    expect(Math.abs(fewer / times - 0.05)).toBeLessThan(0.015);
  });
});
