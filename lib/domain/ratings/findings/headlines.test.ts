import { describe, expect, it } from "vitest";
import type { Groups } from "@/lib/domain/analysis/analysis";
import type { PolicyOption } from "@/lib/domain/options/option";
import { analysed, criteria, type Given } from "@/test/rated";
import { listHeadlines } from "./headlines";
import { listRows } from "./rows";

const known = Object.fromEntries(
  [1, 2, 3, 4, 5].map((number) => [`option-${number}`, { id: `option-${number}`, number } as PolicyOption]),
);
function headlinesOf(round: Given[], earlier?: Given[]) {
  const analysis = analysed(round, earlier);
  const headlines = listHeadlines(listRows(analysis, known, criteria), criteria, analysis);
  return new Map(headlines.map((headline) => [headline.title, headline]));
}

const times = (count: number, scores: number[]): number[][] => Array.from({ length: count }, () => scores);
const liked = times(12, [6, 2]);
const middling = times(12, [4, 2]);
const camps = [...times(12, [1, 2]), ...times(12, [7, 2])];

describe("headlines", () => {
  it("name what is agreed, the best of it first", () => {
    const { sentences, named } = headlinesOf([middling, liked, camps]).get("What is agreed")!;
    expect(sentences[0]).toContain("Of 3 options the crowd agrees on impact for 2 and risk for 3");
    expect(named.map(({ option, note }) => [option.number, note])).toEqual([
      [2, "impact 6"],
      [1, "impact 4"],
    ]);
  });

  it("name what is contested, and on which question", () => {
    const { sentences, named } = headlinesOf([liked, camps]).get("What is contested")!;
    expect(sentences[0]).toContain("1 of 2 options is contested");
    expect(sentences[0]).toContain("two camps (1)");
    expect(named).toEqual([{ option: known["option-2"], note: "two camps on impact" }]);
    expect(headlinesOf([liked]).get("What is contested")!.sentences[0]).toContain("On no option");
  });

  it("say how what divides opinion groups differs from what is contested, where there are groups", () => {
    const analysis = analysed([liked, camps]);
    const told = (groups: Groups) =>
      listHeadlines(listRows(analysis, known, criteria), criteria, { ...analysis, groups })[1]!.sentences;
    const none = { isShown: false, reason: "no-structure" } as const;
    const shown = { isShown: true, sizes: [7, 5], divisive: ["option-1"] } as Extract<Groups, { isShown: true }>;
    expect(told(none)).toHaveLength(1);
    expect(told(shown)[1]).toMatch(/^Another matter is what divides the 2 opinion groups: 1 option, favoured by most/);
    expect(told({ ...shown, divisive: [] })[1]).toMatch(/^No option divides the 2 opinion groups/);
  });

  it("name what moved, where there is an earlier round, by more than chance", () => {
    expect(headlinesOf([liked]).has("What moved")).toBe(false);
    const { sentences, named } = headlinesOf([liked, middling], [middling, middling]).get("What moved")!;
    expect(sentences[0]).toContain("of 2 options the middle half drew together on impact");
    expect(named).toEqual([{ option: known["option-1"], note: "impact 4 → 6" }]);
  });

  it("are none where too few rated anything", () => {
    expect(headlinesOf([times(2, [6, 2])]).size).toBe(0);
  });

  it("say what those who left could have changed, where anybody left", () => {
    const title = "What would change the picture";
    const close = [...times(4, [4, 2]), ...times(4, [6, 2])];
    const left = headlinesOf([close], [[...close, ...times(6, [5, 2])]]).get(title)!;
    expect(left.sentences.some((sentence) => sentence.startsWith("Those who left: on 1 "))).toBe(true);
    const stayed = headlinesOf([close], [close]).get(title)!;
    expect(stayed.sentences.some((sentence) => sentence.startsWith("Those who left"))).toBe(false);
  });
});
