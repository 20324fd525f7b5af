import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameOfReference, parseReference, type Reference, referencesIn, writeReference } from "./reference";
import { statementsOf, unborneIn } from "./statements";

const ordinal = fc.integer({ min: 1, max: 999_999 });
const aReference: fc.Arbitrary<Reference> = fc.oneof(
  fc.record({ kind: fc.constant("revision" as const), option: ordinal, revision: ordinal }),
  fc.record({
    kind: fc.constant("comment" as const),
    option: ordinal,
    comment: fc.stringMatching(/^[0-9a-f]{8}$/),
  }),
  fc.record({
    kind: fc.constant("statistic" as const),
    option: ordinal,
    criterion: fc.constantFrom("impact", "public-support", "r2", "in"),
    round: ordinal,
  }),
  fc.record({ kind: fc.constant("inject" as const), inject: ordinal }),
);

describe("a reference", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(aReference, (reference) => {
        expect(parseReference(nameOfReference(reference))).toEqual(reference);
        expect(referencesIn(`It pays. ${writeReference(reference)} Or not.`)).toEqual([reference]);
      }),
    );
  });

  it.each([
    "",
    "PO-0 r1",
    "PO-6",
    "PO-6 r0",
    "PO-6 #0F8C21AB",
    "PO-6 #0f8c",
    "PO-6 impact in round 0",
    "IN-2 r1",
    "MN-2",
  ])("is not %j", (inside) => {
    expect(parseReference(inside)).toBeNull();
  });
});

describe("a statement", () => {
  it.each([
    ["", [], []],
    ["Towns differ.", [], ["Towns differ."]],
    ["Towns differ. [[PO-1 r2]]", ["Towns differ."], []],
    ["Towns differ [[PO-1 r2]].", ["Towns differ."], []],
    ["One. Two. [[PO-1 r2]] Three.", ["One.", "Two."], ["Three."]],
    ["One [[IN-1]] and two. Three. [[PO-1 r1]][[PO-2 r1]] Four!", ["One and two.", "Three."], ["Four!"]],
    ["One. [[PO-1 r2]]\n\nTwo.", ["One."], ["Two."]],
    ["- One. [[PO-1 r2]]\n- Two.\n  It goes on.", ["One."], ["Two.", "It goes on."]],
    ["# A heading\n\nOne\nline. [[IN-2]]", ["One line."], []],
    ["```\ncode. more.\n```\n\nOne.", [], ["One."]],
    ["> Quoted. [[IN-2]]", ["Quoted."], []],
    ["One. [[nothing]]", [], ["One. [[nothing]]"]],
    ["水は足りない。[[PO-1 r1]] 町は違う。", ["水は足りない。"], ["町は違う。"]],
    ["لا ماء. [[PO-1 r1]]", ["لا ماء."], []],
  ])("of %j is borne, or not", (markdown, borne, unborne) => {
    const of = (isBorne: boolean) =>
      statementsOf(markdown).flatMap((one) => (one.isBorne === isBorne ? [one.text] : []));
    expect(of(true)).toEqual(borne);
    expect(of(false)).toEqual(unborne);
    expect(unborneIn(markdown)).toEqual(unborne);
  });

  it("is borne in each paragraph that ends in a reference", () => {
    const words = fc.stringMatching(/^[A-Z][a-z ]{0,20}[.!?]$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(words, { minLength: 1 }), { maxLength: 4 }),
        aReference,
        (paragraphs, reference) => {
          const text = paragraphs.map((list) => `${list.join(" ")} ${writeReference(reference)}`).join("\n\n");
          expect(unborneIn(text)).toEqual([]);
        },
      ),
    );
  });
});
