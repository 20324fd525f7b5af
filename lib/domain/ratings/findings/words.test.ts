import { expect, it } from "vitest";
import type { Change } from "@/lib/domain/analysis/analysis";
import { inChance, inSentence, inSteps, listed, mindOf, moveWords } from "./words";

it("two camps are said before how wide the middle half is", () => {
  expect(mindOf({ consensus: "strong", isTwoPeak: false })).toBe("agreed");
  expect(mindOf({ consensus: "none", isTwoPeak: true })).toBe("two camps");
});

it("figures are written as people write them", () => {
  expect([0.0002, 0.0123, 0.04999, 0.5].map(inChance).map((text) => text.replaceAll("\u00a0", " "))).toEqual([
    "p < 0.001",
    "p = 0.012",
    "p = 0.050",
    "p = 0.50",
  ]);
  expect([0.04, -0.5, 1, -2].map(inSteps)).toEqual(["0 steps", "−0.5 steps", "+1 step", "−2 steps"]);
});

it("a move whose median stays is told by who moved", () => {
  const told = (change: Partial<Change>, moves: Partial<Change["paired"]>): string | null =>
    moveWords({
      medianBefore: 5,
      medianAfter: 5,
      ...change,
      paired: { p: 0.01, rose: 2, fell: 9, ...moves },
    } as Change);
  expect([
    told({ medianAfter: 4 }, {}),
    told({}, {}),
    told({}, { rose: 9, fell: 2 }),
    told({}, { rose: 4, fell: 4 }),
    told({}, { p: 0.2 }),
    told({}, { rose: 0, fell: 0 }),
  ]).toEqual([
    "moved down",
    "more fell than rose",
    "more rose than fell",
    "as many rose as fell",
    "no clear move",
    "nobody moved",
  ]);
});

it("names stand in a sentence, and abbreviations as they are", () => {
  expect(["Impact", "GDP", "Élan", "e-risk"].map(inSentence)).toEqual(["impact", "GDP", "élan", "e-risk"]);
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((parts) => listed(parts))).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
});
