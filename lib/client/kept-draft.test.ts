import { expect, it } from "vitest";
import { limits } from "@/lib/domain/primitives";
import { parseKeptDraft } from "./kept-draft";

const draft = {
  title: "  Hold the ports ",
  facets: { summary: "x".repeat(limits.facet + 1) },
  placement: { x: 0.5, y: -1 },
  stakeholders: [{ id: "navy", part: "leads" }],
  timeHorizon: null,
};

it("a kept draft comes back as it was, too long or not", () => {
  expect(parseKeptDraft(JSON.stringify(draft))).toEqual(draft);
  expect(parseKeptDraft("{}")).toEqual({});
});

it("loses only the parts that are not understood", () => {
  const kept = { ...draft, placement: [1, 2], stakeholders: "navy", colour: "red" };
  expect(parseKeptDraft(JSON.stringify(kept))).toEqual({
    title: draft.title,
    facets: draft.facets,
    timeHorizon: null,
  });
});

it("is nothing when it is no draft at all", () => {
  for (const kept of [null, "", "{", "7", "null", "[]"]) expect(parseKeptDraft(kept)).toBeNull();
});
