import { expect, it } from "vitest";
import type { Narrative } from "@/lib/domain/narratives/narrative";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Round } from "@/lib/domain/rounds/round";
import { type Aids, everything, formatQuery, listOptions, parseQuery, shownQuadrant } from "./option-query";

const option = {
  id: "o",
  number: 1,
  authorId: "a",
  title: "Hold the ports",
  excerpt: "",
  lastSeq: 7,
  submittedAt: 5,
  stakeholders: [{ id: "church", part: "leads" }],
  instruments: ["law"],
  placement: { x: -0.5, y: 0.5 },
} as PolicyOption;
const narrative = { id: "n", number: 2, quadrant: "lower-right", optionIds: ["o"] } as Narrative;

const rounds = [
  { opensAt: 0, closesAt: 4 },
  { opensAt: 4, closesAt: 9 },
] as Round[];
const list = (search: string, aids: Aids = {}, narratives: Record<string, Narrative> = {}) =>
  listOptions(
    { options: { o: option }, members: {}, narratives, rounds },
    parseQuery(new URLSearchParams(search)),
    aids,
  );

const found = (search: string, narratives: Record<string, Narrative>): number => list(search, {}, narratives).length;

it("an option is found in the quadrant in which it is shown", () => {
  expect(shownQuadrant({ option, narrative: undefined })).toBe("upper-left");
  expect([found("quadrant=upper-left", {}), found("quadrant=lower-right", {})]).toEqual([1, 0]);
});

it("which is that of its narrative, once it is in one", () => {
  expect(shownQuadrant({ option, narrative })).toBe("lower-right");
  expect([found("quadrant=upper-left", { n: narrative }), found("quadrant=lower-right", { n: narrative })]).toEqual([
    0, 1,
  ]);
});

it.each([
  ["stakeholder=church", "stakeholder=army"],
  ["instrument=law", "instrument=finance"],
  ["author=a", "author=b"],
  ["round=2", "round=1"],
  ["q=ports", "q=airports"],
])("an option answers %s and not %s", (yes, no) => {
  expect([list(yes).length, list(no).length]).toEqual([1, 0]);
});

it("what the viewer has read, what waits, and what the server has found are asked of them", () => {
  expect([list("unread=yes"), list("unread=yes", { reads: { o: 6 } })].map(({ length }) => length)).toEqual([1, 1]);
  expect(list("unread=yes", { reads: { o: 7 } })).toEqual([]);
  expect([list("waiting=yes"), list("waiting=yes", { waitingIds: ["o"] })].map(({ length }) => length)).toEqual([0, 1]);
  expect([list("q=harbours"), list("q=harbours", { found: ["o"] })].map(({ length }) => length)).toEqual([0, 1]);
});

it("a query comes back from the address as it was", () => {
  const query = {
    ...everything,
    text: "a b",
    stakeholder: "church",
    round: "2",
    unread: true,
    order: "latest" as const,
  };
  expect(parseQuery(new URLSearchParams(formatQuery(query)))).toEqual(query);
  expect(formatQuery(everything)).toBe("");
});
