import { describe, expect, it } from "vitest";
import { begunMention, byLengthOfAlias, mentionedIn, splitMentions, suggestMembers, withMention } from "./mentions";

const members = ["Amber", "Amber Heron", "سلوى العقاب", "山田", "Ruby O'Neil"].map((alias) => ({ id: alias, alias }));
const ordered = byLengthOfAlias(members);
const named = (text: string): string[] => [...mentionedIn(text, ordered)];

describe("a mention", () => {
  it("is the longest alias that fits", () => {
    expect(named("Ask @Amber Heron, not @Amber.")).toEqual(["Amber Heron", "Amber"]);
    expect(named("@Amber Herons")).toEqual(["Amber"]);
    expect(named("@amber heron")).toEqual(["Amber Heron"]);
  });

  it("is found in scripts with and without spaces", () => {
    expect(named("انظر @سلوى العقاب، من فضلك")).toEqual(["سلوى العقاب"]);
    expect(named("質問です@山田さん")).toEqual(["山田"]);
  });

  it("is no address and no part of a word", () => {
    for (const text of ["me@Amber.org", "@Ambergris", "@", "@ Amber", "Amber"]) expect(named(text)).toEqual([]);
  });

  it("leaves the text as it is", () => {
    for (const text of ["Ask @Amber Heron, not @Amber.", "", "@@Amber", "a @山田@山田 b"])
      expect(
        splitMentions(text, ordered)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
  });
});

describe("typing a mention", () => {
  it("goes on from the @ to the caret, over spaces", () => {
    expect(begunMention("So @Amb", 7)).toEqual({ at: 3, query: "Amb" });
    expect(begunMention("So @Amber He", 12)).toEqual({ at: 3, query: "Amber He" });
    expect(begunMention("@", 1)).toEqual({ at: 0, query: "" });
    for (const text of ["me@Amb", "@ Amb", "@Amb\nno", "Amb", ""]) expect(begunMention(text, text.length)).toBeNull();
  });

  it("offers whose alias, or a word of it, begins so", () => {
    const offered = (query: string): string[] => suggestMembers(members, query, 8).map(({ alias }) => alias);
    expect(offered("amber")).toEqual(["Amber", "Amber Heron"]);
    expect(offered("her")).toEqual(["Amber Heron"]);
    expect(offered("العق")).toEqual(["سلوى العقاب"]);
    expect(offered("山")).toEqual(["山田"]);
    expect(offered("amber heron ")).toEqual([]);
    expect(suggestMembers(members, "", 2)).toHaveLength(2);
  });

  it("puts the alias and one space in the place of what was typed", () => {
    const begun = { at: 3, query: "Amb" };
    expect(withMention("So @Amb", begun, "Amber Heron")).toEqual({ text: "So @Amber Heron ", caret: 16 });
    expect(withMention("So @Amb is", begun, "Amber")).toEqual({ text: "So @Amber is", caret: 10 });
  });
});
