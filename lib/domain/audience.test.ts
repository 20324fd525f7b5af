import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { aLog } from "@/test/arbitraries";
import { type Audience, audienceOf, canRead, canSee, isStaff, type Viewer } from "./audience";
import { exerciseStatuses } from "./exercise/setup";
import { roles } from "./members/member";

const me = randomUUID();
const viewers: Viewer[] = [
  ...roles.map((role): Viewer => ({ kind: "member", memberId: me, role })),
  { kind: "reader" },
];

it("an event about invites and who waits is for staff, every other for everyone", () => {
  fc.assert(
    fc.property(aLog, (log) => {
      for (const event of log) {
        const isForStaff = ["invite", "applicant"].includes(event.type.split(".")[0]!);
        expect(audienceOf(event)).toBe(isForStaff ? "staff" : "everyone");
      }
    }),
  );
});

it.each<[Audience, string[]]>([
  ["everyone", ["organizer", "moderator", "analyst", "observer", "reader"]],
  ["staff", ["organizer", "moderator"]],
  [`member:${me}`, ["organizer", "moderator", "analyst", "observer"]],
  [`member:${randomUUID()}`, []],
])("what is for %s is seen by %j", (audience, expected) => {
  const seen = viewers.filter((viewer) => canSee(viewer, audience));
  expect(seen.map((viewer) => (viewer.kind === "member" ? viewer.role : "reader"))).toEqual(expected);
});

it("a reader reads what is published, a member everything of their exercise", () => {
  for (const viewer of viewers) {
    const readable = exerciseStatuses.filter((status) => canRead(viewer, status));
    expect(readable).toEqual(viewer.kind === "reader" ? ["published"] : exerciseStatuses);
  }
});

it("staff are organizers and moderators", () => {
  expect(roles.filter(isStaff)).toEqual(["organizer", "moderator"]);
});
