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
  expect(parseKeptDraft(JSON.stringify(draft))).toEqual({ content: draft, before: undefined });
  expect(parseKeptDraft("{}")).toEqual({ content: {}, before: undefined });
});

it("and so does what it was written on, and what was sent of it", () => {
  const kept = {
    content: draft,
    base: { version: 3, content: { title: "Hold" } },
    unanswered: [{ title: "Hold the" }],
  };
  const { content, ...before } = kept;
  expect(parseKeptDraft(JSON.stringify(kept))).toEqual({ content, before });
  const first = { ...kept, base: { version: null, content: {} }, unanswered: [] };
  expect(parseKeptDraft(JSON.stringify(first))?.before).toEqual({ base: first.base, unanswered: [] });
});

it("loses only the parts that are not understood", () => {
  const kept = { ...draft, placement: [1, 2], stakeholders: "navy", colour: "red" };
  const left = { title: draft.title, facets: draft.facets, timeHorizon: null };
  expect(parseKeptDraft(JSON.stringify(kept))).toEqual({ content: left, before: undefined });
  const withBase = { content: kept, base: { version: 2, content: kept }, unanswered: [kept] };
  expect(parseKeptDraft(JSON.stringify(withBase))).toEqual({
    content: left,
    before: { base: { version: 2, content: left }, unanswered: [left] },
  });
});

it("is nothing when it is no draft at all", () => {
  for (const kept of [null, "", "{", "7", "null", "[]"]) expect(parseKeptDraft(kept)).toBeNull();
});
