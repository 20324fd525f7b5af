import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeTexts } from "./merge-texts";

const base = "Close the isthmus. Watch the ports.\n\nPay the informers.";

describe("two versions of a text", () => {
  it("are put together where they changed different sentences, next to each other even", () => {
    const mine = "Close the whole isthmus. Watch the ports.\n\nPay the informers.";
    const theirs = "Close the isthmus. Watch the airports too.\n\nPay the informers.";
    expect(mergeTexts(base, mine, theirs)).toBe(
      "Close the whole isthmus. Watch the airports too.\n\nPay the informers.",
    );
  });

  it("are put together where one adds and the other removes elsewhere", () => {
    const mine = `${base} Protect them afterwards.`;
    const theirs = "Watch the ports.\n\nPay the informers.";
    expect(mergeTexts(base, mine, theirs)).toBe("Watch the ports.\n\nPay the informers. Protect them afterwards.");
  });

  it("are in dispute where both changed the same sentence, or added different ones in one place", () => {
    expect(mergeTexts(base, base.replace("ports", "seaports"), base.replace("Watch", "Guard"))).toBeNull();
    expect(mergeTexts(base, `${base} First this.`, `${base} First that.`)).toBeNull();
  });

  it("read Japanese and Arabic by their sentences", () => {
    expect(mergeTexts("港を守る。道を開く。", "港を固く守る。道を開く。", "港を守る。道を閉じる。")).toBe(
      "港を固く守る。道を閉じる。",
    );
    expect(mergeTexts("هل نبدأ الآن؟ ندعم المدارس.", "هل نبدأ غدا؟ ندعم المدارس.", "هل نبدأ الآن؟ ندعم المزارع.")).toBe(
      "هل نبدأ غدا؟ ندعم المزارع.",
    );
  });
});

describe("whatever is written", () => {
  const aSentence = fc.constantFrom("Now.", "Then!", "Why?", "港を守る。 ", "Let it be");
  const aText = fc.array(aSentence, { maxLength: 8 }).map((all) => all.join(" "));

  it("a side that changed nothing gives way, and two alike agree", () => {
    fc.assert(
      fc.property(aText, aText, (before, after) => {
        expect(mergeTexts(before, after, before)).toBe(after);
        expect(mergeTexts(before, before, after)).toBe(after);
        expect(mergeTexts(before, after, after)).toBe(after);
      }),
    );
  });

  it("neither side is preferred, and nothing comes in that neither wrote", () => {
    fc.assert(
      fc.property(aText, aText, aText, (before, mine, theirs) => {
        const merged = mergeTexts(before, mine, theirs);
        expect(mergeTexts(before, theirs, mine)).toBe(merged);
        const known = new Set(`${before} ${mine} ${theirs}`.split(/\s+/));
        for (const word of merged?.split(/\s+/).filter(Boolean) ?? []) expect(known).toContain(word);
      }),
    );
  });
});
