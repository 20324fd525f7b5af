import { describe, expect, it } from "vitest";
import { planeOf, shortened } from "./drawing";
import { overlaps, placeLabels, textWidth } from "./labels";
import { type Box, convexHull, ellipseMatrix, type Point, roundedArea, toPoint } from "./plane";
import { type Direction, nearest, nextInDirection } from "./walk";

/** Park and Miller's generator (1988): the same points in every run. */
function pointsFrom(seed: number, count: number): (Point & { id: string })[] {
  let value = seed;
  const next = () => (value = (value * 16_807) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: count }, (_, index) => ({
    id: String(index),
    x: 30 + next() * 700,
    y: 30 + next() * 624,
  }));
}

// Boxes may touch; rounding errors must not count.
const shrunk = ({ x, y, width, height }: Box): Box => ({
  x: x + 0.01,
  y: y + 0.01,
  width: width - 0.02,
  height: height - 0.02,
});

describe("toPoint", () => {
  it("puts the poles on the margins, positive y on top", () => {
    const plane = planeOf(1_000);
    expect(toPoint(plane, { x: -1, y: 1 })).toEqual({ x: 58, y: 58 });
    expect(toPoint(plane, { x: 1, y: -1 })).toEqual({ x: 942, y: 842 });
    expect(toPoint(plane, { x: 0, y: 0 })).toEqual({ x: 500, y: 450 });
  });
});

describe("convexHull", () => {
  it("leaves out what lies within or on an edge", () => {
    const square = [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 4 },
      { x: 0, y: 4 },
    ];
    const hull = convexHull([...square, { x: 2, y: 0 }, { x: 1, y: 3 }, { x: 4, y: 4 }]);
    expect(hull).toHaveLength(4);
    expect(hull).toEqual(expect.arrayContaining(square));
  });

  it("takes none, one, two and a row of points", () => {
    expect(convexHull([])).toEqual([]);
    expect(
      convexHull([
        { x: 1, y: 1 },
        { x: 1, y: 1 },
      ]),
    ).toEqual([{ x: 1, y: 1 }]);
    expect(
      convexHull([
        { x: 0, y: 0 },
        { x: 2, y: 2 },
        { x: 1, y: 1 },
      ]),
    ).toEqual([
      { x: 0, y: 0 },
      { x: 2, y: 2 },
    ]);
  });
});

describe("roundedArea", () => {
  const corners = (path: string) =>
    [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[LAZ])/g)].map(([, x, y]) => [Number(x), Number(y)]);

  it("keeps its reach around every side", () => {
    const square = convexHull([
      { x: 10, y: 10 },
      { x: 30, y: 10 },
      { x: 30, y: 30 },
      { x: 10, y: 30 },
    ]);
    const ends = corners(roundedArea(square, 5));
    expect(Math.min(...ends.map(([x]) => x!))).toBe(5);
    expect(Math.max(...ends.map(([, y]) => y!))).toBe(35);
  });

  it("is a circle around one place, and long around two", () => {
    expect(roundedArea([{ x: 10, y: 10 }], 5)).toMatch(/^M5 10a5 5.*Z$/);
    const ends = corners(
      roundedArea(
        [
          { x: 0, y: 0 },
          { x: 10, y: 0 },
        ],
        5,
      ),
    );
    expect(ends).toEqual(
      expect.arrayContaining([
        [0, -5],
        [10, -5],
        [10, 5],
        [0, 5],
      ]),
    );
    expect(roundedArea([], 5)).toBe("");
  });
});

describe("ellipseMatrix", () => {
  const plane = planeOf(1_000);
  const numbers = (matrix: string) => matrix.slice(7, -1).split(" ").map(Number);

  it("has the half-axes of the map's units, and its centre", () => {
    // A unit of x is 442 wide, one of y 392 high.
    expect(numbers(ellipseMatrix(plane, { cx: 0, cy: 0, rx: 0.5, ry: 0.25, angle: 0 }))).toEqual([
      221, 0, 0, -98, 500, 450,
    ]);
  });

  it("turns from x towards y, which is up", () => {
    const [a, b] = numbers(ellipseMatrix(plane, { cx: 0, cy: 0, rx: 1, ry: 0.1, angle: 90 }));
    expect([a, b]).toEqual([0, -392]);
  });
});

describe("placeLabels", () => {
  const bounds = { x: 30, y: 30, width: 700, height: 624 };
  const fontSize = 11;
  const labelled = (count: number) =>
    pointsFrom(7, count).map((point) => ({ ...point, radius: 5, text: `PO-${point.id}` }));

  it("labels all of a few, on the right where there is room", () => {
    const [label] = placeLabels([{ id: "a", x: 100, y: 100, radius: 5, text: "PO-1" }], { bounds, fontSize });
    expect(label).toMatchObject({ id: "a", x: 108 });
  });

  it("labels only what fits of 500, and lets nothing overlap", () => {
    const points = labelled(500);
    const labels = placeLabels(points, { bounds, fontSize });
    expect(labels.length).toBeGreaterThan(50);
    expect(labels.length).toBeLessThan(500);
    const boxes = labels.map(({ text, x, y }) => ({
      x,
      y: y - fontSize * 0.82,
      width: textWidth(text, fontSize),
      height: fontSize,
    }));
    const dots = points.map(({ x, y, radius }) => ({
      x: x - radius,
      y: y - radius,
      width: 2 * radius,
      height: 2 * radius,
    }));
    const covered = boxes.filter((box) =>
      [...boxes, ...dots].some((other) => other !== box && overlaps(shrunk(box), other)),
    );
    expect(covered).toEqual([]);
  });

  it("keeps out of what is taken", () => {
    const taken = [{ x: 0, y: 0, width: 1_000, height: 1_000 }];
    expect(placeLabels(labelled(3), { bounds, taken, fontSize })).toEqual([]);
  });
});

describe("nextInDirection", () => {
  const spots = [...pointsFrom(3, 40), { id: "twin", x: 30, y: 30 }, { id: "other twin", x: 30, y: 30 }];

  it.each(["left", "right", "up", "down"] satisfies Direction[])("passes every point on the way %s", (direction) => {
    const seen = new Set<string>();
    let at = nextInDirection(spots, null, direction);
    while (at !== null && !seen.has(at)) {
      seen.add(at);
      at = nextInDirection(spots, at, direction);
    }
    expect(seen.size).toBe(spots.length);
  });

  it("has nowhere to go without points", () => {
    expect(nextInDirection([], null, "up")).toBeNull();
  });
});

describe("nearest", () => {
  it("finds the nearest within reach, or nothing", () => {
    const spots = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ];
    expect(nearest(spots, { x: 6, y: 0 }, 14)).toBe(spots[1]);
    expect(nearest(spots, { x: 60, y: 0 }, 14)).toBeNull();
  });
});

describe("shortened", () => {
  it("cuts only what does not fit", () => {
    expect(shortened("Short", 200, 12)).toBe("Short");
    expect(shortened("A nickname that goes on and on", 100, 12)).toMatch(/^A nickname.*…$/);
  });
});
