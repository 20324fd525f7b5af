import fc from "fast-check";
import { PCA } from "ml-pca";
import { describe, expect, it } from "vitest";
import { createRandom } from "@/lib/domain/random";
import { componentsOf } from "./components";
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
    const { axes, variances } = componentsOf(centred(xs.map((x, index) => [x, ys[index]!])), 2, createRandom(1));
    // Smith divides by n - 1.
    expect(variances.map((variance) => (variance * 10) / 9)).toEqual([
      expect.closeTo(1.28402771, 4),
      expect.closeTo(0.0490833989, 4),
    ]);
    expect(Math.abs(axes[0]![0]!)).toBeCloseTo(0.677873399, 2);
    expect(Math.abs(axes[0]![1]!)).toBeCloseTo(0.735178656, 2);
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
        const { axes, variances } = componentsOf(centred(rows), 2, createRandom(seed));
        const theirs = new PCA(rows).getEigenvalues().map((value) => (value * (rows.length - 1)) / rows.length);
        const most = theirs[0] ?? 0;
        variances.forEach((variance, index) => {
          expect(variance).toBeLessThanOrEqual(most * 1.0001);
          expect(variance).toBeGreaterThan(theirs[index]! * 0.9);
        });
        if (axes.length === 2) {
          const product = axes[0]!.reduce((sum, value, index) => sum + value * axes[1]![index]!, 0);
          expect(product).toBeCloseTo(0, 6);
        }
      }),
      // Of all starts there may be one that is too unlucky.
      { seed: 2002, numRuns: 300 },
    );
  });

  it("finds none where nothing varies, or there is nothing", () => {
    expect(
      componentsOf(
        centred([
          [4, 4],
          [4, 4],
        ]),
        2,
        createRandom(1),
      ).axes,
    ).toEqual([]);
    const nothing: Features = { values: new Float64Array(0), isKnown: new Uint8Array(0), rows: 0, columns: 0 };
    expect(componentsOf(nothing, 2, createRandom(1)).axes).toEqual([]);
  });
});
