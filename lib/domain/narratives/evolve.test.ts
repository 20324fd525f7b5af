import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { narrativeTexts } from "@/test/contents";
import { bundled, findNarrativeOf, unbundled } from "./evolve";
import type { Narrative } from "./narrative";

const options = ["a", "b", "c", "d", "e"];
const names = ["one", "two", "three"];

/** Every option in one of the narratives, or in none. */
const board = fc
  .tuple(fc.shuffledSubarray(options), fc.array(fc.constantFrom(...names), { minLength: 5, maxLength: 5 }))
  .map(([order, places]): Record<string, Narrative> => {
    const optionIdsOf = (name: string) => order.filter((_, index) => places[index] === name);
    return Object.fromEntries(
      names.map((id, index) => [
        id,
        {
          ...narrativeTexts(),
          id,
          number: index + 1,
          optionIds: optionIdsOf(id),
          lines: {},
          ratifications: [],
          version: 1,
          editedAt: 0,
          commentCount: 0,
          lastCommentAt: null,
        },
      ]),
    );
  });
const option = fc.constantFrom(...options);
const name = fc.constantFrom(...names);

describe("bundling", () => {
  it("puts the option at its index among the others, and changes no other order", () => {
    fc.assert(
      fc.property(board, option, name, fc.nat(5), (before, optionId, id, index) => {
        const after = bundled(before, optionId, id, index);
        const others = before[id]!.optionIds.filter((entry) => entry !== optionId);
        expect(after[id]!.optionIds).toEqual([...others.slice(0, index), optionId, ...others.slice(index)]);
        for (const other of names.filter((entry) => entry !== id)) {
          expect(after[other]!.optionIds).toEqual(before[other]!.optionIds.filter((entry) => entry !== optionId));
        }
        expect(findNarrativeOf(after, optionId)?.id).toBe(id);
      }),
    );
  });

  it("is undone by unbundling, which leaves the rest as it was", () => {
    fc.assert(
      fc.property(board, option, (before, optionId) => {
        const after = unbundled(before, optionId);
        expect(findNarrativeOf(after, optionId)).toBeUndefined();
        if (!findNarrativeOf(before, optionId)) expect(after).toBe(before);
        for (const id of names)
          expect(after[id]!.optionIds).toEqual(before[id]!.optionIds.filter((entry) => entry !== optionId));
      }),
    );
  });
});
