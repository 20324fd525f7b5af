import { expect, it } from "vitest";
import type { OptionDraft } from "@/lib/domain/options/option";
import { mergeDrafts } from "./merge-drafts";

const base: OptionDraft = { title: "Hold the ports", facets: { summary: "Watch the ports. Pay the informers." } };
const rivalOfId = "0190c5a4-5a5e-7000-8000-000000000001";

it("what two devices added to a draft is all in it", () => {
  const mine = { ...base, facets: { summary: "Watch all the ports. Pay the informers." }, placement: { x: 0.5, y: 0 } };
  const theirs = { ...base, facets: { summary: "Watch the ports. Pay the informers well." }, rivalOfId };
  expect(mergeDrafts(base, mine, theirs)).toEqual({
    title: "Hold the ports",
    facets: { summary: "Watch all the ports. Pay the informers well." },
    placement: { x: 0.5, y: 0 },
    rivalOfId,
  });
  expect(mergeDrafts({}, { title: "A" }, { timeHorizon: "a-generation" })).toEqual({
    title: "A",
    timeHorizon: "a-generation",
  });
});

it("a sentence that both changed is for somebody to choose", () => {
  expect(mergeDrafts(base, { ...base, title: "Hold all ports" }, { ...base, title: "Hold a port" })).toBeNull();
  expect(mergeDrafts({}, { placement: { x: 0, y: 0 } }, { placement: { x: 1, y: 0 } })).toBeNull();
});
