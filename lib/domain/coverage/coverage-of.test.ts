import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageOf, type CoveringOption } from "./coverage-of";

const term = (id: string) => ({ id, name: id });
const framing = {
  stakeholders: ["army", "church"].map(term),
  instruments: ["diplomacy", "finance"].map(term),
};
const option = (changes: Partial<CoveringOption> = {}): CoveringOption => ({
  authorId: "ann",
  stakeholders: ["army"],
  instruments: ["diplomacy"],
  placement: { x: -0.5, y: 0.5 },
  ...changes,
});

describe("coverageOf", () => {
  it("counts options and authors where a stakeholder and an instrument meet", () => {
    const two = option({ authorId: "ben", stakeholders: ["army", "church"], instruments: ["diplomacy"] });
    const { grid, instruments, quadrants } = coverageOf([option(), two], framing);
    expect(grid).toEqual([
      {
        stakeholder: "army",
        ...{ options: 2, authors: 2 },
        cells: [
          { instrument: "diplomacy", options: 2, authors: 2 },
          { instrument: "finance", options: 0, authors: 0 },
        ],
      },
      {
        stakeholder: "church",
        ...{ options: 1, authors: 1 },
        cells: [
          { instrument: "diplomacy", options: 1, authors: 1 },
          { instrument: "finance", options: 0, authors: 0 },
        ],
      },
    ]);
    expect(instruments).toEqual([
      { instrument: "diplomacy", options: 2, authors: 2 },
      { instrument: "finance", options: 0, authors: 0 },
    ]);
    expect(quadrants["upper-left"]).toEqual({ options: 2, authors: 2 });
    expect(quadrants["lower-right"]).toEqual({ options: 0, authors: 0 });
  });

  it("keeps apart what names nothing of the framing", () => {
    const outside = [option({ stakeholders: [] }), option({ instruments: ["magic"] })];
    expect(coverageOf([option(), ...outside], framing)).toMatchObject({ options: 3, outside: 2 });
  });

  const some = <T extends string>(...values: T[]) => fc.subarray(values);
  const options = fc.array(
    fc.record({
      authorId: fc.constantFrom("ann", "ben", "cem"),
      stakeholders: some("army", "church", "gone"),
      instruments: some("diplomacy", "finance"),
      placement: fc.record({ x: fc.constantFrom(-1, 0, 1), y: fc.constantFrom(-1, 0, 1) }),
    }),
  );

  it("has every option in one quadrant, and no cell with more authors than options", () => {
    fc.assert(
      fc.property(options, (list) => {
        const { grid, quadrants, outside } = coverageOf(list, framing);
        const placed = Object.values(quadrants).reduce((sum, each) => sum + each.options, 0);
        expect(placed).toBe(list.length);
        const cells = grid.flatMap((row) => row.cells);
        for (const cell of cells) {
          expect(cell.authors).toBeLessThanOrEqual(cell.options);
          expect(cell.options + outside).toBeLessThanOrEqual(list.length);
        }
      }),
    );
  });
});
