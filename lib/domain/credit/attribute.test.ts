import fc from "fast-check";
import { expect, it } from "vitest";
import { attribute } from "./attribute";
import { countWords } from "./credit";

const shares = (text: ReturnType<typeof attribute>) => countWords(text).writers;
const by = (writerId: string, ...texts: string[]) => ({ writerId, texts });

it("credits each word to who wrote it", () => {
  const text = attribute([
    by("a", "Invest in the border towns."),
    by("b", "Invest in the border towns. Pay it from the oil fund."),
    by("c", "Invest slowly in the border towns. Pay it from the oil fund."),
  ]);
  expect(shares(text)).toEqual([
    ["b", 6],
    ["a", 5],
    ["c", 1],
  ]);
});

it("leaves a sentence its writer's that goes elsewhere, or away and back", () => {
  const moved = attribute([by("a", "One idea. Another thing.", ""), by("b", "Another thing.", "One idea.")]);
  expect(shares(moved)).toEqual([["a", 4]]);
  const restored = attribute([by("a", "One old idea."), by("b", "Nothing of it."), by("b", "One old idea.")]);
  expect(shares(restored)).toEqual([["a", 3]]);
});

it("leaves what was taken over from another option its writer's, in runs of four words and more", () => {
  const source = attribute([by("b", "Train the police of the border towns.")]);
  const taken = [source.map((sentence) => sentence.map((word) => ({ ...word, fromId: "po-2" })))];
  const text = attribute([by("a", "Invest."), by("a", "Invest. And train the police of the towns.")], [], taken);
  expect(countWords(text)).toEqual({
    ...{ words: 8, sources: [["po-2", 5]] },
    writers: [
      ["b", 5],
      ["a", 3],
    ],
  });
  expect(countWords(attribute([by("a", "Train the police of the towns.")], [], taken)).sources).toEqual([]);
});

it("goes on from the text that a part was made of", () => {
  const whole = attribute([by("a", "One idea. Another thing.")]);
  expect(shares(attribute([by("b", "Another thing, by and by.")], whole))).toEqual([
    ["b", 3],
    ["a", 2],
  ]);
});

const aText = fc.array(fc.constantFrom("fund", "towns", "police.", "work", "law."), { maxLength: 12 });
const aVersion = fc.record({ writerId: fc.constantFrom("a", "b"), texts: fc.array(aText.map((t) => t.join(" "))) });

it("gives every word of the last version one writer, and a sole writer all", () => {
  fc.assert(
    fc.property(fc.array(aVersion, { minLength: 1, maxLength: 6 }), (versions) => {
      const { words, writers } = countWords(attribute(versions));
      const [last] = versions.slice(-1);
      expect(words).toBe(last!.texts.join(" ").split(" ").filter(Boolean).length);
      expect(writers.reduce((sum, [, count]) => sum + count, 0)).toBe(words);
      const alone = attribute(versions.map(({ texts }) => ({ texts, writerId: "a" })));
      expect(countWords(alone).writers).toEqual(words > 0 ? [["a", words]] : []);
    }),
  );
});
