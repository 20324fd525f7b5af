import { describe, expect, it } from "vitest";
import { fold } from "@/lib/domain/evolve";
import { emptyState } from "@/lib/domain/state";
import { gapsOf } from "./gaps";
import { buildReport } from "./report";
import { logOf, memberId, narrativeId, optionId, sampleLog } from "./sample-log";
import { Report } from "./schema";

const numbers = (list: { number: number }[]) => list.map((entry) => entry.number);

describe("buildReport", () => {
  const report = buildReport(fold(sampleLog));

  it("gives every option exactly one fate", () => {
    expect(report.accounting).toEqual({ total: 7, bundled: 2, merged: 2, split: 0, declined: 1, unbundled: 2 });
  });

  it("lists every option once, merged ones under the one they went into", () => {
    const listed = [
      ...report.narratives.flatMap((narrative) => narrative.options),
      ...report.declined,
      ...report.unbundled,
    ];
    expect([...numbers(listed), ...listed.flatMap((option) => numbers(option.parts))].toSorted()).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
    expect(listed.find((option) => option.number === 1)?.parts).toMatchObject([{ number: 3, author: "Member 2" }]);
    expect(listed.find((option) => option.number === 5)?.parts).toMatchObject([{ number: 6 }]);
  });

  it("keeps the moderators' order within a narrative and names its forces", () => {
    expect(numbers(report.narratives[0]!.options)).toEqual([2, 1]);
    expect(report.narratives.map((narrative) => narrative.forces)).toEqual([
      "Social + Internal forces",
      "Kinetic + External forces",
    ]);
  });

  it("shows the current revision of an option and how much was said", () => {
    expect(report.narratives[0]!.options[1]).toMatchObject({
      title: "Option 1, better",
      revision: 2,
      comments: 1,
      summary: "Summary of 1.",
    });
  });

  it("gives the reason for which an option was declined", () => {
    expect(report.declined).toMatchObject([{ number: 4, reason: "Not about rivers." }]);
  });

  it("computes participation", () => {
    expect(report.background.participation).toEqual({
      members: 4,
      roles: [
        { role: "organizer", count: 1 },
        { role: "analyst", count: 2 },
        { role: "observer", count: 1 },
      ],
      regions: [
        { region: "Delta", count: 2 },
        { region: "Coast", count: 1 },
      ],
      authors: 2,
      options: 7,
      revisions: 1,
      comments: 1,
      from: 5_000,
      to: null,
    });
  });

  it("counts what was said on narratives with what was said on options", () => {
    const state = fold(sampleLog);
    const [first] = Object.values(state.narratives);
    const narratives = { ...state.narratives, [first!.id]: { ...first!, commentCount: 2 } };
    expect(buildReport({ ...state, narratives }).background.participation.comments).toBe(3);
  });

  it("does not depend on the threads that the state holds", () => {
    expect(buildReport({ ...fold(sampleLog), threads: {} })).toEqual(report);
  });

  it("answers its own schema, also after a trip over the wire", () => {
    expect(Report.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it("counts an option that was merged and then declined as declined", () => {
    const declined = logOf([
      { type: "option.declined", payload: { optionId: optionId(3), reason: "After all." }, by: memberId(1) },
    ]);
    const { accounting, narratives } = buildReport(fold(declined, fold(sampleLog)));
    expect(accounting).toEqual({ total: 7, bundled: 2, merged: 1, split: 0, declined: 2, unbundled: 2 });
    expect(narratives[0]!.options[1]!.parts).toEqual([]);
  });

  it("returns a narrative's options to the unbundled ones when it is removed", () => {
    const removed = logOf([{ type: "narrative.removed", payload: { narrativeId: narrativeId(1) } }]);
    expect(buildReport(fold(removed, fold(sampleLog))).accounting).toMatchObject({ bundled: 0, unbundled: 4 });
  });

  it("is possible before anything has happened", () => {
    expect(buildReport(emptyState).accounting).toEqual({
      total: 0,
      bundled: 0,
      merged: 0,
      split: 0,
      declined: 0,
      unbundled: 0,
    });
  });
});

describe("gapsOf", () => {
  it("names what is missing", () => {
    expect(gapsOf(buildReport(fold(sampleLog)))).toEqual([
      { kind: "no-abstract", narratives: [2] },
      { kind: "no-options", narratives: [2] },
      { kind: "unbundled", options: [5, 7] },
      { kind: "no-takeaways" },
      { kind: "unreferenced", statements: 5 },
    ]);
  });

  it("says so when there are no narratives at all", () => {
    expect(gapsOf(buildReport(emptyState))).toEqual([{ kind: "no-narratives" }, { kind: "no-takeaways" }]);
  });
});
