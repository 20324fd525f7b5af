import fc from "fast-check";
import { expect, it } from "vitest";
import { attendances } from "./attendance";
import { addCounts, contributionKinds, type Counts, countAll, countsIn, noCounts } from "./contributions";
import { byRegion, headlineOf, type Participant, shareOf } from "./summary";

const rounds = ["r1", "r2"];
const someCounts: fc.Arbitrary<Counts> = fc.record({
  options: fc.nat(3),
  revisions: fc.nat(3),
  comments: fc.nat(3),
  others: fc.nat(3),
});
const participants: fc.Arbitrary<Participant[]> = fc.array(
  fc.record({
    region: fc.constantFrom("Oaxaca", " oaxaca", "Baja  California", "baja california", ""),
    attendance: fc.constantFrom(...attendances),
    byRound: fc.dictionary(fc.constantFrom(...rounds), someCounts),
  }),
);

it("divides the members by region without losing or counting anybody twice", () => {
  fc.assert(
    fc.property(participants, fc.constantFrom(null, ...rounds), (list, roundId) => {
      const regions = byRegion(list, roundId);
      const whole = shareOf(list, roundId);
      const sum = (pick: (each: (typeof regions)[number]) => number) =>
        regions.reduce((total, each) => total + pick(each), 0);
      expect(sum(({ members }) => members)).toBe(list.length);
      expect(sum(({ contributors }) => contributors)).toBe(whole.contributors);
      expect(addCounts(regions.map(({ counts }) => counts))).toEqual(whole.counts);
      expect(regions.length).toBeLessThanOrEqual(3);
      for (const { rate } of regions) expect(rate).toSatisfy((each: number) => each >= 0 && each <= 1);
    }),
  );
});

it("counts in all what it counts by round", () => {
  fc.assert(
    fc.property(participants, (list) => {
      for (const { byRound } of list) {
        const apart = rounds.map((roundId) => countAll(countsIn(byRound, roundId)));
        expect(countAll(countsIn(byRound, null))).toBe(apart[0]! + apart[1]!);
      }
    }),
  );
});

it("has a headline of how many there are of each kind", () => {
  const wrote = { r1: { ...noCounts, comments: 2 } };
  const list: Participant[] = [
    { region: "", attendance: "active", byRound: wrote },
    { region: "", attendance: "quiet", byRound: wrote },
    { region: "", attendance: "absent", byRound: {} },
  ];
  expect(headlineOf(list, "r1")).toEqual({ all: 3, inRound: 2, active: 1, quiet: 1, silent: 0, absent: 1 });
  expect(headlineOf(list, "r2").inRound).toBe(0);
  expect(headlineOf(list, null).inRound).toBe(0);
  expect(contributionKinds.map((kind) => shareOf(list, null).counts[kind])).toEqual([0, 0, 4, 0]);
});
