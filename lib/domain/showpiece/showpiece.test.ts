import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "@/lib/domain/evolve";
import type { LoggedEvent } from "@/lib/domain/events";
import { countsOf } from "@/lib/domain/replay/counts";
import { sampleLog } from "@/lib/domain/report/sample-log";
import { aLog } from "@/test/arbitraries";
import { beatAt, beatOfSeq, reelOf } from "./reel";
import { Showpiece } from "./showpiece";
import { drawnOf, marksOf, showpieceOf } from "./showpiece-of";

const until = (log: readonly LoggedEvent[], seq: number) => fold(log.filter((event) => event.seq <= seq));

/** What the replay counts and draws at an event, and what the showpiece does. */
function compared(log: readonly LoggedEvent[], seq: number) {
  const showpiece = showpieceOf(log, {});
  const beat = beatOfSeq(showpiece, seq);
  const state = until(log, seq);
  const frame = beat < 0 ? null : reelOf(showpiece).frameOf(beat);
  const bare = frame?.dots.map(({ title: _title, comments: _comments, ...dot }) => dot);
  return {
    replay: {
      counts: countsOf(state),
      dots: marksOf(state, {}).map((mark) => {
        const { isHere: _isHere, ...drawn } = drawnOf(mark);
        return { number: mark.dot.number, ...drawn };
      }),
    },
    shown: { counts: frame?.counts ?? countsOf(fold([])), dots: bare ?? [] },
  };
}

const byNumber = <T extends { number: number }>(dots: T[]): T[] => dots.toSorted((a, b) => a.number - b.number);

describe("the showpiece", () => {
  it("counts and draws at every event what the replay does", () => {
    fc.assert(
      fc.property(aLog, fc.nat(45), (log, seq) => {
        const { replay, shown } = compared(log, seq);
        expect(shown.counts).toEqual(replay.counts);
        expect(byNumber(shown.dots)).toEqual(byNumber(replay.dots));
      }),
      { numRuns: 300 },
    );
    for (const { seq } of sampleLog) {
      const { replay, shown } = compared(sampleLog, seq);
      expect(shown).toEqual(replay);
    }
  });

  it("comes back from the wire as it was", () => {
    const showpiece = showpieceOf(sampleLog, {});
    expect(Showpiece.parse(JSON.parse(JSON.stringify(showpiece)))).toEqual(showpiece);
  });

  it("holds no beat in which nothing is different, and tells none twice", () => {
    const showpiece = showpieceOf(sampleLog, {});
    expect(showpiece.seq.length).toBeLessThan(sampleLog.length);
    expect(showpiece.seq.every((difference) => difference > 0)).toBe(true);
    expect(new Set(showpiece.news.map(({ beat }) => beat)).size).toBe(showpiece.news.length);
  });

  it("goes from the first beat to the last along its axis", () => {
    const reel = reelOf(showpieceOf(sampleLog, {}));
    const beats = [0, 0.25, 0.5, 0.75, 1].map((place) => beatAt(reel, place));
    expect(beats).toEqual(beats.toSorted((a, b) => a - b));
    expect(beats.at(-1)).toBe(reel.length - 1);
    expect(reel.frameOf(9_999)).toEqual(reel.frameOf(reel.length - 1));
  });

  it("says what happened in order, proposals by their titles", () => {
    const { news } = showpieceOf(sampleLog, {});
    const proposed = news.filter(({ kind }) => kind === "option");
    expect(proposed.map(({ words }) => /^PO-\d+ proposed: ./.test(words))).toEqual(proposed.map(() => true));
    expect(news.map(({ beat }) => beat)).toEqual(news.map(({ beat }) => beat).toSorted((a, b) => a - b));
  });
});
