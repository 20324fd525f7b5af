import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "@/lib/domain/evolve";
import type { LoggedEvent } from "@/lib/domain/events";
import { sampleLog } from "@/lib/domain/report/sample-log";
import { emptyState } from "@/lib/domain/state";
import { aLog } from "@/test/arbitraries";
import { checkpointEvery, countUntil, emptyTimeline, extended, stateAfter, stateAt, type Timeline } from "./timeline";

/** As pages of the log bring it: some events at a time, of which the viewer may not see all. */
function loaded(log: readonly LoggedEvent[], pageSize: number, isSeen: (event: LoggedEvent) => boolean): Timeline {
  let timeline = emptyTimeline;
  for (let from = 0; from < log.length; from += pageSize) {
    const page = log.slice(from, from + pageSize);
    timeline = extended(timeline, page.filter(isSeen), page.at(-1)!.seq);
  }
  return timeline;
}

/** A log of more than some checkpoints, in which much is said of little. */
const longLog: LoggedEvent[] = Array.from({ length: 3.5 * checkpointEvery }, (_, place) => {
  const event = sampleLog[place];
  const said = sampleLog.find(({ type }) => type === "comment.posted")!;
  return event ?? ({ ...said, seq: place + 1, at: place * 1_000 } as LoggedEvent);
});

describe("replay", () => {
  it("shows at any moment what folding from the start gives", () => {
    fc.assert(
      fc.property(aLog, fc.integer({ min: 1, max: 9 }), fc.nat(5), fc.nat(60), (log, pageSize, hidden, seq) => {
        const isSeen = (event: LoggedEvent): boolean => hidden === 0 || event.seq % (hidden + 1) !== 0;
        const timeline = loaded(log, pageSize, isSeen);
        const known = Math.min(seq, log.length);
        const folded = fold(log.filter((event) => isSeen(event) && event.seq <= seq));
        expect(stateAt(timeline, seq)).toStrictEqual({ ...folded, seq: known });
      }),
    );
  });

  it("does so across checkpoints", () => {
    const timeline = loaded(longLog, 77, () => true);
    expect(timeline.checkpoints).toHaveLength(4);
    fc.assert(
      fc.property(fc.nat(longLog.length), (count) => {
        expect(stateAfter(timeline, count)).toStrictEqual(fold(longLog.slice(0, count)));
      }),
      { numRuns: 60 },
    );
  });

  it("keeps to its ends", () => {
    const timeline = loaded(sampleLog, 10, () => true);
    expect(stateAt(timeline, -1)).toStrictEqual(emptyState);
    expect(stateAt(timeline, 9_999)).toStrictEqual(timeline.end);
    expect(stateAt(emptyTimeline, 7)).toBe(emptyState);
  });

  it("counts the events until a number that the viewer may not see", () => {
    const timeline = loaded(sampleLog, 10, ({ seq }) => seq % 3 !== 0);
    expect([0, 1, 2, 3, 4].map((seq) => countUntil(timeline, seq))).toEqual([0, 1, 2, 2, 3]);
  });
});
