import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Ratification, rollOf, stances, votersOf } from "./ratification";

const aVoice = fc.record({
  memberId: fc.constantFrom("a", "b", "c", "d", "e"),
  stance: fc.constantFrom(...stances),
  note: fc.constant(""),
  version: fc.constant(1),
  at: fc.constant(0),
}) satisfies fc.Arbitrary<Ratification>;
const voices = fc.uniqueArray(aVoice, { selector: ({ memberId }) => memberId });

describe("the roll call of a narrative", () => {
  it("counts all who have spoken, and as silent those who are asked and have not", () => {
    fc.assert(
      fc.property(voices, fc.uniqueArray(fc.constantFrom<string>("a", "b", "c", "x")), (ratifications, ids) => {
        const { silent, ...said } = rollOf(ratifications, new Set(ids));
        for (const stance of stances)
          expect(said[stance]).toBe(ratifications.filter((one) => one.stance === stance).length);
        const spoke = new Set<string>(ratifications.map(({ memberId }) => memberId));
        expect(silent).toBe(ids.filter((id) => !spoke.has(id)).length);
      }),
    );
  });

  it("asks neither observers nor those who are not here any more", () => {
    const member = (
      id: string,
      role: "analyst" | "observer" | "organizer",
      standing: "active" | "suspended" | "removed",
    ) => [id, { id, role, standing }] as const;
    const members = Object.fromEntries([
      member("a", "analyst", "active"),
      member("b", "observer", "active"),
      member("c", "analyst", "removed"),
      member("d", "analyst", "suspended"),
      member("e", "organizer", "active"),
    ]);
    expect([...votersOf(members)]).toEqual(["a", "e"]);
  });
});
