import { expect, it } from "vitest";
import { type Compared, findDuplicates } from "./duplicate";

const compared = (number: number, title: string, text: string, more: Partial<Compared> = {}): Compared => ({
  ...{ id: `${number}`, number, title, text, stakeholders: [], instruments: [], quadrant: "upper-left" },
  ...more,
});

const one = compared(1, "Invest in border towns", "A fund for schools and clinics in the border towns.", {
  stakeholders: ["government", "church"],
});
const twin = compared(2, "A fund for border towns", "Schools and clinics in border towns are paid by a fund.", {
  stakeholders: ["government"],
});
const others = [
  compared(3, "Train the police", "Officers learn to work with prosecutors.", { stakeholders: ["government"] }),
  compared(4, "Legalise cannabis", "A licensed market takes money from cartels.", { quadrant: "lower-right" }),
];

it("finds what says the same, with what both share", () => {
  const found = findDuplicates(one, [...others, twin], 3);
  expect(found).toMatchObject([{ number: 2, stakeholders: ["government"], instruments: [], quadrant: "upper-left" }]);
  expect(found[0]!.terms).toEqual(expect.arrayContaining(["border", "towns", "fund"]));
});

it("takes nothing for the same because of what is equal beside the words", () => {
  expect(findDuplicates(one, others, 3)).toEqual([]);
  expect(findDuplicates(one, [], 3)).toEqual([]);
});
