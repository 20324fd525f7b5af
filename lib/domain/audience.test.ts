import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { aLog } from "@/test/arbitraries";
import { type Audience, audienceOf, canRead, canSee, canSeeDesks, isStaff, type Viewer } from "./audience";
import { exerciseStatuses } from "./exercise/setup";
import type { LoggedEvent } from "./events";
import { type Role, roles } from "./members/member";

const me = randomUUID();
const viewers: Viewer[] = [
  ...roles.map((role): Viewer => ({ kind: "member", memberId: me, role })),
  { kind: "reader" },
];

it("an event is for everyone, but for invites, who waits, nudges, plans of injects, independent bundlings, one member's time and what is for some desks", () => {
  fc.assert(
    fc.property(aLog, (log) => {
      for (const event of log) {
        const isStaffs = /^(invite|applicant|members|inject|blind)\.(?!released|saved)/.test(event.type);
        const expected = isStaffs ? "staff" : (ownAudienceOf(event) ?? "everyone");
        expect(audienceOf(event, () => ["church", "press"])).toBe(expected);
      }
    }),
  );
});

function ownAudienceOf({ type, payload }: LoggedEvent): string | null {
  if (type === "answer.withheld") return "nobody";
  if (type === "option.rated" || type === "blind.saved") return `own:${payload.memberId}`;
  if (type === "round.grace-granted" || type === "expertise.stated") return `member:${payload.memberId}`;
  if (type === "inject.released" && payload.content.desks.length > 0) return `desks:${payload.content.desks.join(",")}`;
  if (type === "flag.raised" || type === "flag.settled") return `member:${payload.memberId}`;
  return "subject" in payload && payload.subject?.kind === "inject" ? "desks:church,press" : null;
}

it("what is for some desks is seen by staff and by who sits there", () => {
  const at = (desk: string | null, role: Role = "analyst"): Viewer => ({ kind: "member", memberId: me, role, desk });
  const sees = [at("church"), at("press"), at("army"), at(null), at("church", "observer"), at(null, "moderator")];
  expect(sees.map((viewer) => canSeeDesks(viewer, ["church", "press"]))).toEqual([
    true,
    true,
    false,
    false,
    true,
    true,
  ]);
  expect(sees.every((viewer) => canSeeDesks(viewer, []))).toBe(true);
  expect(canSeeDesks({ kind: "reader" }, ["church"])).toBe(false);
  expect(canSee(at(""), "desks:")).toBe(false);
});

it.each<[Audience, string[]]>([
  ["everyone", ["organizer", "moderator", "analyst", "observer", "reader"]],
  ["staff", ["organizer", "moderator"]],
  [`member:${me}`, ["organizer", "moderator", "analyst", "observer"]],
  [`member:${randomUUID()}`, ["organizer", "moderator"]],
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
