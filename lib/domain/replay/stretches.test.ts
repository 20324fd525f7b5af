import { expect, it } from "vitest";
import type { DomainEvent } from "@/lib/domain/events";
import { logOf, sampleFraming, sampleId } from "@/lib/domain/report/sample-log";
import type { Stretch } from "./stretches";
import { emptyTimeline, extended } from "./timeline";

const roundId = (n: number): string => sampleId(6, n);
const plans = ["Propose", "Rate"].map((name, n) => ({
  ...{ id: roundId(n), name, purpose: "", lengthMs: 5_000, permits: [], reveals: "at-end" as const },
}));
const opened = (n: number): DomainEvent => ({ type: "round.opened", payload: { roundId: roundId(n), dueAt: 0 } });

function stretchesOf(events: DomainEvent[]): readonly Stretch[] {
  const created: DomainEvent = {
    type: "exercise.created",
    payload: { exerciseId: sampleId(9, 1), slug: "rivers", framing: sampleFraming, rounds: plans },
  };
  const log = logOf([created, { type: "exercise.opened", payload: { times: [] } }, ...events]);
  return extended(emptyTimeline, log, log.length).stretches;
}

it("tells when each round was open, one that was opened again twice", () => {
  const stretches = stretchesOf([
    opened(0),
    { type: "round.closed", payload: { roundId: roundId(0), reason: "advanced", dueAt: 3_000 } },
    opened(1),
    { type: "round.reopened", payload: { roundId: roundId(0), interruptedId: roundId(1) } },
  ]);
  expect(stretches.map(({ name, from, to }) => [name, from, to])).toEqual([
    ["Propose", 2_000, 3_000],
    ["Rate", 4_000, 5_000],
    ["Propose", 5_000, null],
  ]);
});

it("ends the last one when the exercise is closed", () => {
  const stretches = stretchesOf([opened(0), { type: "exercise.closed", payload: {} }]);
  expect(stretches.map(({ from, to }) => [from, to])).toEqual([[2_000, 3_000]]);
});
