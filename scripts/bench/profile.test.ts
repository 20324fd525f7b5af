import type { Profiler } from "node:inspector";
import { expect, it } from "vitest";
import { selfTimes } from "./profile";

const node = (id: number, functionName: string): Profiler.ProfileNode => ({
  id,
  callFrame: { functionName, scriptId: "0", url: "", lineNumber: 0, columnNumber: 0 },
});

it("tells where the time went of which a processor was busy", () => {
  const profile: Profiler.Profile = {
    nodes: [node(1, "(idle)"), node(2, "parse"), node(3, "parse"), node(4, "write")],
    startTime: 0,
    endTime: 10_000,
    samples: [1, 2, 3, 4],
    timeDeltas: [6_000, 1_000, 2_000, 1_000],
  };
  expect(selfTimes(profile, ({ callFrame }) => callFrame.functionName)).toEqual([
    { name: "parse", ms: 3, part: 0.75 },
    { name: "write", ms: 1, part: 0.25 },
  ]);
});
