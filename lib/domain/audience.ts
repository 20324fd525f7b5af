import type { Comment } from "./discussion/comment";
import { withoutWords } from "./discussion/hidden";
import type { DomainEvent, LoggedEvent } from "./events";
import type { ExerciseStatus } from "./exercise/setup";
import type { Role } from "./members/member";
import type { Id } from "./primitives";
import type { Round } from "./rounds/round";

/**
 * Who is looking; `desk` is the stakeholder at whose desk they sit. A reader is anybody, with or without an account, who is not a member: they see
 * an exercise only once it is published.
 */
export type Viewer = { kind: "member"; memberId: Id; role: Role; desk?: string | null } | { kind: "reader" };

/** Whom an event is for; kept with it in the log. What is for one member, staff see too; what is their own, nobody else. */
export type Audience = "everyone" | "staff" | "nobody" | `member:${Id}` | `own:${Id}` | `desks:${string}`;

/**
 * The audience of an event. The one rule that pages, sockets, the API and exports ask. `desksOf` tells at which
 * desks an inject arrived that the event is about; none where it was everybody's.
 */
export function audienceOf(event: DomainEvent, desksOf: (injectId: Id) => readonly string[]): Audience {
  switch (event.type) {
    case "inject.planned":
    case "inject.revised":
    case "inject.removed":
    case "invite.issued":
    case "invite.used":
    case "invite.resent":
    case "invite.revoked":
    case "applicant.queued":
    case "applicant.dismissed":
    case "members.nudged":
    case "blind.opened":
    case "blind.handed-in":
    case "blind.taken-back":
    case "blind.revealed":
      return "staff";
    case "answer.withheld":
      return "nobody";
    case "option.rated":
    case "blind.saved":
      return `own:${event.payload.memberId}`;
    case "round.grace-granted":
    case "expertise.stated":
    case "flag.raised":
    case "flag.settled":
      return `member:${event.payload.memberId}`;
    case "inject.released":
      return atDesks(event.payload.content.desks);
    case "comment.posted":
    case "comment.edited":
    case "comment.deleted":
    case "comment.reacted":
    case "comment.resolved":
    case "comment.reopened":
    case "comment.hidden":
    case "comment.restored":
    case "thread.locked":
    case "thread.unlocked":
    case "slow-mode.set": {
      const { subject } = event.payload;
      if (subject === null) return "everyone";
      return subject.kind === "inject" ? atDesks(desksOf(subject.id)) : "everyone";
    }
    default:
      return "everyone";
  }
}

const desksPrefix = "desks:";

function atDesks(desks: readonly string[]): Audience {
  return desks.length === 0 ? "everyone" : `${desksPrefix}${desks.join(",")}`;
}

function listDesks(audience: string): string[] {
  return audience.slice(desksPrefix.length).split(",");
}

/** Whether what arrives at these desks, at everybody's where there are none, arrives at this viewer's. */
export function canSeeDesks(viewer: Viewer, desks: readonly string[]): boolean {
  return canSee(viewer, atDesks(desks));
}

export function canSee(viewer: Viewer, audience: Audience): boolean {
  if (audience === "everyone") return true;
  if (viewer.kind === "reader" || audience === "nobody") return false;
  if (audience.startsWith("own:")) return audience === `own:${viewer.memberId}`;
  if (isStaff(viewer.role) || audience === `member:${viewer.memberId}`) return true;
  const { desk } = viewer;
  return Boolean(desk) && audience.startsWith(desksPrefix) && listDesks(audience).includes(desk!);
}

/** Whether a viewer may read the words of a comment that is hidden: staff may, and who wrote it. */
export function canSeeHidden(viewer: Viewer, authorId: Id): boolean {
  return viewer.kind === "member" && (isStaff(viewer.role) || viewer.memberId === authorId);
}

/** A comment as a viewer may read it: without its words where it is hidden from them. */
export function shownTo(viewer: Viewer, comment: Comment): Comment {
  if (comment.hidden === null || canSeeHidden(viewer, comment.authorId)) return comment;
  return { ...comment, body: "", quote: null };
}

/** An event of the log with whom it is for. `hiddenAuthorId`: who wrote the comment whose words it holds, while that is hidden. */
export type StoredEvent = { event: LoggedEvent; audience: Audience; hiddenAuthorId: Id | null };

/**
 * An event as it is given to a viewer: null where it is not for them, without the words of a comment that is hidden from
 * them. Every surface that gives out events asks this.
 */
export function givenTo(viewer: Viewer, { event, audience, hiddenAuthorId }: StoredEvent): LoggedEvent | null {
  if (!canSee(viewer, audience)) return null;
  // That it was hidden takes the words out of what is held of it, whatever has become of it since.
  const authorId = event.type === "comment.hidden" ? event.payload.authorId : hiddenAuthorId;
  return authorId === null || canSeeHidden(viewer, authorId) ? event : withoutWords(event);
}

/** Whether all viewers are given the same of it. */
export function isForAll({ event, audience, hiddenAuthorId }: StoredEvent): boolean {
  return audience === "everyone" && hiddenAuthorId === null && event.type !== "comment.hidden";
}

/** Whether this viewer may read the exercise at all. */
export function canRead(viewer: Viewer, status: ExerciseStatus): boolean {
  return viewer.kind === "member" || status === "published";
}

/** Who sees and decides what is not every member's. */
export const staffRoles: readonly Role[] = ["organizer", "moderator"];

export function isStaff(role: Role): boolean {
  return staffRoles.includes(role);
}

/**
 * Whether a viewer may see what the ratings of a round come to: all of them where no option is named, else those of one option, of
 * which `hasAnswered` tells whether the viewer has rated it in that round.
 */
export function canSeeResults(
  viewer: Viewer,
  { reveals, revealedAt }: Pick<Round, "reveals" | "revealedAt">,
  hasAnswered = false,
): boolean {
  if (revealedAt !== null) return true;
  if (viewer.kind === "reader") return false;
  return reveals === "at-once" || (reveals === "after-own" && hasAnswered);
}
