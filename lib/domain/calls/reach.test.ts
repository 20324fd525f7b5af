import { expect, it } from "vitest";
import type { Levels } from "@/lib/domain/expertise/expertise";
import type { Role, Standing } from "@/lib/domain/members/member";
import { closesGap } from "./call";
import { reachOf } from "./reach";

const member = (id: string, role: Role = "analyst", standing: Standing = "active") => ({ id, role, standing });
const members = [member("ann"), member("ben"), member("cem"), member("mod", "moderator"), member("org", "organizer")];
const gap = { instrumentId: "finance", stakeholderId: "church" };

const reach = (expertise: Record<string, Levels>, by = "org", among = members) => reachOf(gap, among, expertise, by);

it("reaches who knows one of its topics well, moderators too, and no others", () => {
  const expertise: Record<string, Levels> = {
    ann: { "instrument:finance": 2 },
    ben: { "instrument:finance": 1, "stakeholder:press": 3 },
    mod: { "stakeholder:church": 3 },
  };
  expect(reach(expertise)).toEqual({ memberIds: ["ann", "mod"], as: "good" });
});

it("reaches who knows some where nobody knows it well, and all analysts where nobody says so", () => {
  expect(reach({ ben: { "stakeholder:church": 1 }, cem: { "instrument:finance": 0 } })).toEqual({
    memberIds: ["ben"],
    as: "some",
  });
  expect(reach({ cem: { "stakeholder:press": 3 } })).toEqual({ memberIds: ["ann", "ben", "cem"], as: "everybody" });
});

it("counts neither who calls, nor who watches, is suspended or removed", () => {
  const expert: Levels = { "instrument:finance": 3 };
  const among = [
    member("org", "organizer"),
    member("eve", "observer"),
    member("sue", "analyst", "suspended"),
    member("rob", "analyst", "removed"),
    member("ann"),
  ];
  const expertise = { org: expert, eve: expert, sue: expert, rob: expert, ann: { "instrument:finance": 1 as const } };
  expect(reach(expertise, "org", among)).toEqual({ memberIds: ["ann"], as: "some" });
});

it("reaches all analysts with a call for a quarter of the map", () => {
  const expertise: Record<string, Levels> = { ann: { "instrument:finance": 3 } };
  expect(reachOf({ quadrant: "upper-left" }, members, expertise, "org").memberIds).toEqual(["ann", "ben", "cem"]);
});

it.each([
  ["nothing, still nothing", [0, 0], [0, 0], false],
  ["nothing, then the first", [0, 0], [1, 1], true],
  ["one voice, which says more", [2, 1], [3, 1], false],
  ["one voice, then another", [2, 1], [3, 2], true],
  ["a few, and one taken away", [2, 2], [1, 1], false],
  ["a few, then one more", [2, 2], [3, 2], true],
])("a gap with %s", (_what, [options, authors], [nowOptions, nowAuthors], isClosed) => {
  const before = { options: options!, authors: authors! };
  expect(closesGap(before, { options: nowOptions!, authors: nowAuthors! })).toBe(isClosed);
});
