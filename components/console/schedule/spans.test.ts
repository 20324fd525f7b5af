import { describe, expect, it } from "vitest";
import type { Inject } from "@/lib/domain/injects/inject";
import { scheduleFrom } from "@/lib/domain/rounds/clock";
import { plannedRounds, withPhase, withTimes } from "@/lib/domain/rounds/evolve";
import { commandFor, movedSpans, type Scene, spansOf, stepOf } from "./spans";

const minute = 60_000;
const plans = ["Brief", "Propose", "Bundle"].map((name) => ({
  id: name.toLowerCase(),
  name,
  purpose: "",
  lengthMs: 60 * minute,
  permits: [],
}));
const running = withPhase(withTimes(plannedRounds(plans), scheduleFrom(plans, 0)), "brief", "open");
const content = { title: "", body: "", files: [], desks: [], asksOptions: false };
const base = { ...content, number: null, releasedAt: null, commentCount: 0 };
const inject = (id: string, plan: Inject["plan"], dueAt: number): Inject => ({
  ...base,
  ...{ id, plan, dueAt, lastCommentAt: null },
});
const injects = [
  inject("timed", { kind: "time", at: 0 }, 30 * minute),
  inject("hung", { kind: "round", roundId: "propose", edge: "opens", offsetMs: 5 * minute }, 65 * minute),
  inject("silent", { kind: "silence", forMs: minute }, 10 * minute),
];
const scene: Scene = { status: "open", rounds: running, spans: spansOf(running, "open", 0), injects, standing: 0 };
const by = 10 * minute;

describe("the picture of the schedule", () => {
  it("lies as the rounds do, or as they would if the exercise opened now", () => {
    expect(scene.spans.map(({ from, to }) => [from / minute, to / minute])).toEqual([
      [0, 60],
      [60, 120],
      [120, 180],
    ]);
    expect(spansOf(plannedRounds(plans), "draft", 7 * minute)[0]?.from).toBe(7 * minute);
    expect(spansOf(plannedRounds(plans), "closed", 0)).toEqual([]);
  });

  it("shows what follows moving along", () => {
    const ends = movedSpans(scene.spans, { edge: { kind: "end", id: "propose" }, by });
    expect(ends.map(({ from, to }) => [from / minute, to / minute])).toEqual([
      [0, 60],
      [60, 130],
      [130, 190],
    ]);
    const starts = movedSpans(scene.spans, { edge: { kind: "start", id: "propose" }, by });
    expect(starts.map(({ from }) => from / minute)).toEqual([0, 70, 130]);
    expect(movedSpans(scene.spans, { edge: { kind: "inject", id: "timed" }, by })).toBe(scene.spans);
  });

  it.each([
    [
      { kind: "end", id: "brief" },
      { type: "extend-round", roundId: "brief", byMs: by },
    ],
    [
      { kind: "end", id: "propose" },
      { type: "reschedule-round", opensAt: 60 * minute, lengthMs: 70 * minute },
    ],
    [
      { kind: "start", id: "propose" },
      { type: "reschedule-round", opensAt: 70 * minute, lengthMs: 60 * minute },
    ],
    [
      { kind: "inject", id: "timed" },
      { type: "revise-inject", plan: { kind: "time", at: 40 * minute } },
    ],
    [
      { kind: "inject", id: "hung" },
      { type: "revise-inject", plan: { kind: "round", offsetMs: 15 * minute } },
    ],
  ] as const)("asks, of %j, for what makes it true", (edge, expected) => {
    expect(commandFor({ edge, by }, scene, "x")).toMatchObject(expected);
  });

  it("asks for a longer plan before the exercise opens, and for nothing where nothing hangs on a moment", () => {
    const rounds = plannedRounds(plans);
    const draft: Scene = { ...scene, status: "draft", rounds, spans: spansOf(rounds, "draft", 0) };
    const command = commandFor({ edge: { kind: "end", id: "brief" }, by }, draft, "x");
    expect(command).toMatchObject({ type: "plan-rounds", rounds: [{ lengthMs: 70 * minute }, {}, {}] });
    expect(commandFor({ edge: { kind: "inject", id: "silent" }, by }, scene, "x")).toBeNull();
  });

  it("means a moment in a pause as if the clock went on at once", () => {
    const paused = { ...scene, standing: 3 * minute };
    const command = commandFor({ edge: { kind: "inject", id: "timed" }, by }, paused, "x");
    expect(command).toMatchObject({ plan: { kind: "time", at: 43 * minute } });
  });

  it("moves in steps that suit its length", () => {
    expect([10, 60, 24 * 60, 7 * 24 * 60].map((minutes) => stepOf(minutes * minute) / 1_000)).toEqual([
      10, 60, 300, 1_800,
    ]);
  });
});
