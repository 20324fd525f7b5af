import { expect, it } from "vitest";
import type { Narrative } from "@/lib/domain/narratives/narrative";
import type { PolicyOption } from "@/lib/domain/options/option";
import { listOptions, parseQuery, shownQuadrant } from "./option-query";

const option = {
  id: "o",
  number: 1,
  authorId: "a",
  title: "Hold the ports",
  facets: { summary: "" },
  placement: { x: -0.5, y: 0.5 },
} as PolicyOption;
const narrative = { id: "n", number: 2, quadrant: "lower-right", optionIds: ["o"] } as Narrative;

const found = (search: string, narratives: Record<string, Narrative>): number =>
  listOptions({ options: { o: option }, members: {}, narratives }, parseQuery(new URLSearchParams(search)), undefined)
    .length;

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
