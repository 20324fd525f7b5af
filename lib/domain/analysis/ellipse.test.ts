import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Placement } from "@/lib/domain/options/option";
import { createRandom } from "@/lib/domain/random";
import { normalDeviate } from "./chance";
import { type Ellipse, middleHalf } from "./ellipse";
import { medianPlace, principalAxes, scatterOf } from "./plane";
import { peaksOf } from "./peaks";

const place = fc.record({
  x: fc.integer({ min: -100, max: 100 }).map((value) => value / 100),
  y: fc.integer({ min: -100, max: 100 }).map((value) => value / 100),
});
const places = fc.array(place, { minLength: 5, maxLength: 40 });

function isCovered({ x, y }: Placement, { cx, cy, rx, ry, angle }: Ellipse): boolean {
  const [cosine, sine] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const along = (x - cx) * cosine + (y - cy) * sine;
  const across = (y - cy) * cosine - (x - cx) * sine;
  return (along / rx) ** 2 + (across / ry) ** 2 <= 1 + 1e-6;
}

/** Around a point, with a deviation along an angle (in degrees) and across it. */
function cloud(seed: number, count: number, centre: Placement, deviations: [number, number], angle = 0): Placement[] {
  const random = createRandom(seed);
  const [cosine, sine] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  return Array.from({ length: count }, () => {
    const [along, across] = [deviations[0] * normalDeviate(random), deviations[1] * normalDeviate(random)];
    return { x: centre.x + along * cosine - across * sine, y: centre.y + along * sine + across * cosine };
  });
}

describe("principalAxes", () => {
  it("equals the example of Smith, A Tutorial on Principal Components Analysis (2002), p. 12 and 14", () => {
    const xs = [2.5, 0.5, 2.2, 1.9, 3.1, 2.3, 2, 1, 1.5, 1.1];
    const ys = [2.4, 0.7, 2.9, 2.2, 3, 2.7, 1.6, 1.1, 1.6, 0.9];
    const { along, across, angle } = principalAxes(scatterOf(xs.map((x, index) => ({ x, y: ys[index]! }))));
    // Smith divides by n - 1.
    expect((along * 10) / 9).toBeCloseTo(1.28402771, 8);
    expect((across * 10) / 9).toBeCloseTo(0.0490833989, 9);
    expect([Math.cos(angle), Math.sin(angle)]).toEqual([
      expect.closeTo(0.677873399, 8),
      expect.closeTo(0.735178656, 8),
    ]);
  });

  it("equals scikit-learn's example of PCA: variance ratios 0.9924 and 0.0075, singular values 6.30061 and 0.54980", () => {
    const points = [
      { x: -1, y: -1 },
      { x: -2, y: -1 },
      { x: -3, y: -2 },
      { x: 1, y: 1 },
      { x: 2, y: 1 },
      { x: 3, y: 2 },
    ];
    const { along, across } = principalAxes(scatterOf(points));
    expect(along / (along + across)).toBeCloseTo(0.99244289, 8);
    expect(across / (along + across)).toBeCloseTo(0.00755711, 8);
    expect([along, across].map((variance) => Math.sqrt(variance * points.length))).toEqual([
      expect.closeTo(6.30061232, 8),
      expect.closeTo(0.54980396, 8),
    ]);
  });
});

describe("middleHalf", () => {
  it("is centred at the median, covers at least half, and is the same in whatever order", () => {
    fc.assert(
      fc.property(places, (list) => {
        const ellipse = middleHalf(list)!;
        expect({ x: ellipse.cx, y: ellipse.cy }).toEqual(medianPlace(list));
        expect(list.filter((one) => isCovered(one, ellipse)).length).toBeGreaterThanOrEqual(Math.ceil(list.length / 2));
        expect(Object.values(ellipse).every(Number.isFinite)).toBe(true);
        const turned = middleHalf(list.toReversed())!;
        for (const key of ["rx", "ry"] as const) expect(turned[key]).toBeCloseTo(ellipse[key], 9);
      }),
    );
  });

  it("covers half of a normal cloud, whose ellipse is known: √(2 ln 2) deviations, turned as the cloud is", () => {
    const list = cloud(1, 20_000, { x: 0.1, y: -0.2 }, [0.3, 0.1], 30);
    const { cx, cy, rx, ry, angle } = middleHalf(list)!;
    expect(cx).toBeCloseTo(0.1, 1);
    expect(cy).toBeCloseTo(-0.2, 1);
    expect(rx).toBeCloseTo(0.3 * Math.sqrt(2 * Math.LN2), 1);
    expect(ry).toBeCloseTo(0.1 * Math.sqrt(2 * Math.LN2), 1);
    expect(Math.abs(angle - 30)).toBeLessThan(3);
  });

  it("is not widened by a fifth of outliers", () => {
    const crowd = cloud(2, 80, { x: -0.5, y: 0 }, [0.1, 0.1]);
    const alone = middleHalf(crowd)!;
    const among = middleHalf([...crowd, ...cloud(3, 20, { x: 0.9, y: 0.9 }, [0.02, 0.02])])!;
    expect(among.rx).toBeLessThan(alone.rx * 1.6);
    expect(among.ry).toBeLessThan(alone.ry * 1.6);
  });

  it("is a small circle where all agree, a thin one along a line, and nothing for fewer than five", () => {
    const same = new Array<Placement>(6).fill({ x: 0.3, y: 0.3 });
    expect(middleHalf(same)).toMatchObject({ cx: 0.3, cy: 0.3, rx: 0.01, ry: 0.01 });
    const line = Array.from({ length: 9 }, (_, index) => ({ x: index / 10 - 0.4, y: index / 10 - 0.4 }));
    const { rx, ry, angle } = middleHalf(line)!;
    expect(rx).toBeGreaterThan(ry * 5);
    expect(angle).toBeCloseTo(45, 6);
    expect(middleHalf(same.slice(0, 4))).toBeNull();
    expect(middleHalf([])).toBeNull();
  });
});

describe("peaksOf", () => {
  it("finds the two centres of a split crowd, and how many stand at each", () => {
    const list = [...cloud(4, 40, { x: -0.6, y: 0.4 }, [0.1, 0.1]), ...cloud(5, 25, { x: 0.5, y: -0.5 }, [0.1, 0.1])];
    const [first, second] = peaksOf(list)!;
    expect([first.n, second.n]).toEqual([40, 25]);
    expect(Math.hypot(first.x + 0.6, first.y - 0.4)).toBeLessThan(0.1);
    expect(Math.hypot(second.x - 0.5, second.y + 0.5)).toBeLessThan(0.1);
  });

  it("hardly ever finds two in noise or in one cloud", () => {
    const random = createRandom(8);
    const noise = () => Array.from({ length: 40 }, () => ({ x: random.between(-1, 1), y: random.between(-1, 1) }));
    expect(Array.from({ length: 300 }, () => peaksOf(noise())).filter(Boolean).length).toBeLessThanOrEqual(3);
    const clouds = Array.from({ length: 300 }, (_, seed) => cloud(seed, 40, { x: 0, y: 0 }, [0.4, 0.2], seed));
    expect(clouds.map(peaksOf).filter(Boolean).length).toBeLessThanOrEqual(3);
  });

  it("finds none where all stand at one place, or next to nobody does", () => {
    expect(peaksOf(new Array<Placement>(30).fill({ x: 0, y: 0 }))).toBeNull();
    expect(
      peaksOf([
        { x: -1, y: -1 },
        { x: 1, y: 1 },
      ]),
    ).toBeNull();
    expect(peaksOf([])).toBeNull();
  });

  it("does not depend on the order", () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), (list) => {
        const spread = list.flatMap(({ x, y }) => [
          { x: x / 9 - 0.8, y: y / 9 },
          { x: x / 9 + 0.8, y: y / 9 },
        ]);
        const peaks = peaksOf(spread);
        expect(peaksOf(spread.toReversed())).toEqual(peaks);
        if (spread.length >= 24) expect(peaks).not.toBeNull();
      }),
    );
  });
});
