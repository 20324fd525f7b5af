import type { DomainEvent } from "./events";
import type { ExerciseStatus } from "./exercise/setup";
import type { Role } from "./members/member";
import type { Id } from "./primitives";

/**
 * Who is looking. A reader is anybody, with or without an account, who is not a member: they see
 * an exercise only once it is published.
 */
export type Viewer = { kind: "member"; memberId: Id; role: Role } | { kind: "reader" };

/** Whom an event is for; kept with it in the log. */
export type Audience = "everyone" | "staff" | `member:${Id}`;

/** The audience of an event. The one rule that pages, sockets, the API and exports ask. */
export function audienceOf(event: DomainEvent): Audience {
  switch (event.type) {
    case "invite.issued":
    case "invite.used":
    case "invite.resent":
    case "invite.revoked":
    case "applicant.queued":
    case "applicant.dismissed":
      return "staff";
    default:
      return "everyone";
  }
}

export function canSee(viewer: Viewer, audience: Audience): boolean {
  if (audience === "everyone") return true;
  if (viewer.kind === "reader") return false;
  if (audience === "staff") return isStaff(viewer.role);
  return audience === `member:${viewer.memberId}`;
}

/** Whether this viewer may read the exercise at all. */
export function canRead(viewer: Viewer, status: ExerciseStatus): boolean {
  return viewer.kind === "member" || status === "published";
}

export function isStaff(role: Role): boolean {
  return role === "organizer" || role === "moderator";
}
