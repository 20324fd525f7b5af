import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aContent } from "@/test/arbitraries";
import { optionContent } from "@/test/contents";
import { changesBetween, type ContentField, contentFields, differingFields, pick, rebase } from "./changes";
import { applyChanges, OptionChanges, type OptionContent } from "./option";

const valueOf = (content: OptionContent, field: ContentField): unknown => ({ ...content, ...content.facets })[field];

describe("the changes between two contents", () => {
  it("make one into the other, and name nothing that is the same", () => {
    fc.assert(
      fc.property(aContent, aContent, (before, after) => {
        const changes = changesBetween(before, after);
        expect(differingFields(applyChanges(before, changes), after)).toEqual([]);
        const { facets = {}, ...plain } = changes;
        expect([...Object.keys(plain), ...Object.keys(facets)].toSorted()).toEqual(
          differingFields(before, after).toSorted(),
        );
        expect(OptionChanges.safeParse(changes).success).toBe(true);
      }),
    );
  });

  it("are none where only the order of a list or of keys differs", () => {
    const content = optionContent({
      stakeholders: [
        { id: "church", part: "leads" },
        { id: "army", part: "opposes" },
      ],
      instruments: ["b", "a"],
    });
    const reordered = {
      ...content,
      placement: { y: content.placement.y, x: content.placement.x },
      stakeholders: [
        { part: "opposes" as const, id: "army" },
        { part: "leads" as const, id: "church" },
      ],
      instruments: ["a", "b"],
    };
    expect(changesBetween(content, reordered)).toEqual({});
    const otherPart = {
      ...content,
      stakeholders: [
        { id: "church", part: "opposes" as const },
        { id: "army", part: "leads" as const },
      ],
    };
    expect(differingFields(content, otherPart)).toEqual(["stakeholders"]);
  });

  it("can name every field", () => {
    const content = optionContent();
    expect(differingFields(content, applyChanges(content, pick(content, contentFields)))).toEqual([]);
    expect(applyChanges(content, { timeHorizon: null }).timeHorizon).toBeNull();
    expect(applyChanges({ ...content, timeHorizon: "a-generation" }, {}).timeHorizon).toBe("a-generation");
  });
});

describe("two people's changes to the same base", () => {
  it("are both in what comes of it, and where they dispute, both are told", () => {
    fc.assert(
      fc.property(aContent, aContent, aContent, (base, mine, theirs) => {
        const { content, taken, merged, disputed } = rebase(base, mine, theirs);
        const byMe = differingFields(base, mine);
        const byThem = differingFields(base, theirs);
        for (const field of contentFields.filter((each) => !merged.includes(each))) {
          const from = byMe.includes(field) ? mine : theirs;
          expect(valueOf(content, field), field).toEqual(valueOf(from, field));
          const isLost = byThem.includes(field) && differingFields(content, theirs).includes(field);
          expect(disputed.includes(field), field).toBe(isLost);
          expect(taken.includes(field), field).toBe(byThem.includes(field) && !byMe.includes(field));
        }
      }),
    );
  });

  it("find both their place in the same facet and the same list, where they touch different parts of it", () => {
    const base = optionContent({ instruments: ["diplomacy", "law"] });
    const facets = { ...base.facets, implementation: "A fund. Paid by the towns." };
    const write = (implementation: string, instruments: string[]) => ({
      ...base,
      facets: { ...facets, implementation },
      instruments,
    });
    const mine = write("A large fund. Paid by the towns.", ["diplomacy", "law", "finance"]);
    const theirs = write("A fund. Paid by the states.", ["law"]);
    expect(rebase({ ...base, facets }, mine, theirs)).toEqual({
      content: write("A large fund. Paid by the states.", ["law", "finance"]),
      taken: [],
      merged: ["implementation", "instruments"],
      disputed: [],
    });
  });

  it("do not dispute what both changed alike", () => {
    fc.assert(
      fc.property(aContent, aContent, (base, both) => {
        expect(rebase(base, both, both)).toMatchObject({ taken: [], disputed: [] });
      }),
    );
  });
});
