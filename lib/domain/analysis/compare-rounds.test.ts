import fc from "fast-check";
import { expect, it } from "vitest";
import { compareRounds } from "./compare-rounds";

const scores = (...list: number[]): Uint8Array => Uint8Array.from(list);
const everybody = scores(1, 2, 4, 4, 6, 6, 7);

it("tells of those who answered twice where all came back, or enough are missing", () => {
  const moved = scores(2, 2, 4, 5, 5, 6, 7);
  expect(compareRounds(everybody, moved, 3)).toMatchObject({
    change: { paired: { n: 7, rose: 2, fell: 1, stayed: 4 } },
    bounds: { dropOuts: 0, newcomers: 0, finishers: 5, carried: 5 },
  });
  expect(compareRounds(everybody, scores(2, 2, 4, 5, 0, 0, 0), 3)).toMatchObject({
    change: { paired: { n: 4 } },
    bounds: { dropOuts: 3, finishers: 3, carried: 5 },
  });
});

it("tells of nobody's change where fewer than three left, or came: figures of the others would tell what they answered", () => {
  const lists = [scores(1, 2, 4, 4, 6, 6, 0), scores(1, 2, 4, 4, 6, 0, 0)];
  for (const later of lists) {
    expect(compareRounds(everybody, later, 3)).toMatchObject({
      change: { paired: null, medianBefore: 4 },
      bounds: { finishers: null, carried: null },
    });
    expect(compareRounds(later, everybody, 3)).toMatchObject({
      change: { paired: null, medianAfter: 4 },
      bounds: { finishers: null, carried: null },
    });
  }
});

it("tells nothing of what those thought who left, where fewer than three stayed", () => {
  const later = scores(1, 0, 0, 0, 1, 7, 7);
  for (const earlier of [scores(1, 7, 7, 1, 0, 0, 0), scores(7, 7, 1, 1, 0, 0, 0)]) {
    expect(compareRounds(earlier, later, 3)).toEqual({
      change: null,
      bounds: { dropOuts: 3, newcomers: 3, finishers: null, carried: null, lowest: 1, highest: 7 },
    });
  }
});

const score = fc.integer({ min: 1, max: 7 });
const ballots = fc.array(fc.tuple(score, score), { minLength: 5, maxLength: 12 });

it("follows from what each round shows by itself, where one or two left: who thought what before makes no difference", () => {
  fc.assert(
    fc.property(ballots, fc.integer({ min: 1, max: 2 }), fc.nat(), (list, gone, turn) => {
      const later = Uint8Array.from(list, ([, after], member) => (member < gone ? 0 : after));
      const before = list.map(([score]) => score);
      const by = turn % before.length;
      const others = [...before.slice(by), ...before.slice(0, by)];
      expect(compareRounds(Uint8Array.from(others), later, 3)).toEqual(
        compareRounds(Uint8Array.from(before), later, 3),
      );
    }),
  );
});
