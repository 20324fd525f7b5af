import { expect, it } from "vitest";
import { isBlank, parseComposed } from "./composed";

it("a comment in the making comes back as it was kept", () => {
  const kept = { body: "Not so.", kind: "counter", facet: null, parentId: "0190c5a4-5a5e-7000-8000-000000000001" };
  expect(parseComposed(JSON.stringify(kept))).toEqual({ ...kept, quote: null });
  expect(parseComposed(JSON.stringify({ ...kept, quote: "A fund" }))).toEqual({ ...kept, quote: "A fund" });
});

it("keeps the text when the rest is not understood any more", () => {
  const kept = { body: "Not so.", kind: "shout", facet: "costs", parentId: 7 };
  expect(parseComposed(JSON.stringify(kept))).toEqual({
    body: "Not so.",
    kind: null,
    facet: undefined,
    parentId: null,
    quote: null,
  });
});

it("begins anew with what is no comment at all", () => {
  for (const kept of [null, "", "{", "7", "null", '{"body":7}']) expect(isBlank(parseComposed(kept))).toBe(true);
});
