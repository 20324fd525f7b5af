import { describe, expect, it } from "vitest";
import { fold } from "@/lib/domain/evolve";
import type { ExerciseState } from "@/lib/domain/state";
import { buildReport } from "./report";
import { documentOf } from "./document";
import { toMarkdown } from "./markdown";
import { sampleId, sampleLog } from "./sample-log";

const state = fold(sampleLog);
const terms = (count: number, name: string) =>
  Array.from({ length: count }, (_, place) => ({ id: `${name.toLowerCase()}-${place}`, name: `${name} ${place}` }));

function framed(changes: Partial<ExerciseState["exercise"]>): ExerciseState {
  return { ...state, exercise: { ...state.exercise, ...changes } };
}

function gridsOf(of: ExerciseState) {
  const annex = documentOf(buildReport(of)).chapters.find(({ id }) => id === "coverage");
  return annex?.blocks.flatMap((block) => (block.kind === "grid" ? [block.grid] : [])) ?? [];
}

describe("the coverage in a report", () => {
  it("sums up to the options that stand", () => {
    const { coverage, accounting } = buildReport(state);
    expect(coverage.options).toBe(accounting.bundled + accounting.unbundled);
    const inQuadrants = coverage.quadrants.reduce((sum, { options }) => sum + options, 0);
    expect(inQuadrants).toBe(coverage.options);
    const [grid] = gridsOf(state);
    expect(grid?.columns).toEqual(["Law", "In all"]);
    expect(grid?.rows.map(({ name }) => name)).toEqual(["The state", "In all"]);
    expect(grid?.rows.at(-1)?.cells.at(-1)?.text).toMatch(new RegExp(`^${coverage.options}\\*?$`));
  });

  it("names its columns by numbers where there are many, and divides what is too wide", () => {
    const many = framed({ instruments: terms(25, "Means"), stakeholders: terms(22, "Party") });
    const grids = gridsOf(many);
    expect(grids.map(({ columns }) => columns.length)).toEqual([21, 6]);
    for (const { columns, rows } of grids) {
      expect(rows).toHaveLength(23);
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    }
    expect(toMarkdown(buildReport(many))).toContain("25 Means 24.");
  });

  it("has what there is of a grid without stakeholders or instruments, and none without both", () => {
    expect(gridsOf(framed({ stakeholders: [] }))[0]?.rows.map(({ name }) => name)).toEqual(["In all"]);
    expect(gridsOf(framed({ instruments: [] }))[0]?.columns).toEqual(["In all"]);
    const bare = framed({ stakeholders: [], instruments: [] });
    expect(gridsOf(bare)).toEqual([]);
    expect(toMarkdown(buildReport(bare))).toContain("names neither stakeholders nor instruments");
  });

  it("says that nothing is covered where no option stands", () => {
    const empty = { ...state, options: {} };
    expect(gridsOf(empty)).toEqual([]);
    expect(toMarkdown(buildReport(empty))).toContain("No option stands, so nothing is covered.");
  });

  it("tells what became of a call", () => {
    const call = {
      ...{ id: sampleId(8, 1), number: 1, gap: { stakeholderId: "state" }, text: "Who helps?", issuedById: "" },
      ...{ before: { options: 0, authors: 0 }, issuedAt: 0, closedAt: null },
    };
    const [first] = Object.values(state.options).filter(({ status }) => status === "accepted");
    const answered = { ...first!, callId: call.id };
    const after = buildReport({
      ...state,
      calls: { [call.id]: call },
      options: { ...state.options, [answered.id]: answered },
    });
    expect(after.coverage.calls).toEqual([
      { number: 1, of: "The state", text: "Who helps?", answers: [answered.number], isClosed: true },
    ]);
    expect(toMarkdown(after)).toContain(`Answered by PO-${answered.number}; the gap is closed.`);
    expect(buildReport({ ...state, calls: { [call.id]: call }, options: {} }).coverage.calls[0]?.isClosed).toBe(false);
  });
});
