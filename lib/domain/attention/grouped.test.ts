import fc from "fast-check";
import { expect, it } from "vitest";
import { groupNotices } from "./grouped";
import { type Notice, noticeKinds } from "./notice";

const places = ["a", "b", "c"].map((id) => ({ kind: "option" as const, id, number: 1, title: id }));

function notice(id: number, kind: Notice["kind"], place: Notice["place"]): Notice {
  const about = { seq: id, at: id, occasion: "option.accepted" as const, byId: null, commentId: null };
  const nothing = {
    replyKind: null,
    excerpt: "",
    isDeleted: false,
    isHidden: false,
    revision: null,
    other: null,
    roundName: null,
  };
  return { id, kind, place, ...about, ...nothing, said: "", seenAt: null };
}

it("puts what presses most before everything else, among places and within one", () => {
  const [a, b, c] = places as [Notice["place"], Notice["place"], Notice["place"]];
  const notices = [
    notice(5, "comment", a),
    notice(4, "followed", b),
    notice(3, "question", c),
    notice(2, "option-decided", c),
    notice(1, "comment", a),
    notice(6, "comment", b),
  ];
  const grouped = groupNotices(notices).map(({ place, notices: own }) => [place.id, own.map(({ id }) => id)]);
  expect(grouped).toEqual([
    ["c", [3, 2]],
    ["b", [6, 4]],
    ["a", [1, 5]],
  ]);
});

it("loses none and tells none twice, in whatever order they come", () => {
  const one = fc.record({ kind: fc.constantFrom(...noticeKinds), place: fc.constantFrom(...places) });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), (given) => {
      const notices = given.map(({ kind, place }, index) => notice(index + 1, kind, place));
      const grouped = groupNotices(notices);
      expect(grouped.flatMap((group) => group.notices.map(({ id }) => id)).toSorted((a, b) => a - b)).toEqual(
        notices.map(({ id }) => id),
      );
      expect(groupNotices(notices.toReversed())).toEqual(grouped);
    }),
  );
});
