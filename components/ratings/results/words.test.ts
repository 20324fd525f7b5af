import { expect, it } from "vitest";
import { inChance, inSentence, inSteps, listed, mindOf } from "./words";

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
  expect([0.04, -0.5, 1, -2].map(inSteps)).toEqual(["0", "−0.5", "+1", "−2"]);
});

it("names stand in a sentence, and abbreviations as they are", () => {
  expect(["Impact", "GDP", "Élan", "e-risk"].map(inSentence)).toEqual(["impact", "GDP", "élan", "e-risk"]);
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listed)).toEqual(["", "a", "a and b", "a, b and c"]);
});
