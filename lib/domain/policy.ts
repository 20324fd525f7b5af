import type { CommandType } from "./commands";
import { Refusal } from "./errors";
import type { ExerciseStatus } from "./exercise/setup";
import type { Role } from "./members/member";
import type { Id, Instant } from "./primitives";
import { type Clock, findCurrentRound, findNextRound, isPermitted, isUnsealed } from "./rounds/clock";
import { type Activity, type Grace, isRated } from "./rounds/round";

/**
 * Who may do what, and when. `activity`: while the exercise is open the current round must permit
 * it; when it is closed and `status` allows that, moderators have the pen and no round is asked.
 */
export type Rule = { roles: readonly Role[]; status: readonly ExerciseStatus[]; activity?: Activity };

const organizers = ["organizer"] as const;
const staff = ["organizer", "moderator"] as const;
const participants = ["organizer", "moderator", "analyst"] as const;
const whileRunning = ["open"] as const;
const untilPublished = ["open", "closed"] as const;

export const policy: Record<CommandType, Rule> = {
  "frame-exercise": { roles: organizers, status: ["draft", "open"] },
  "plan-rounds": { roles: organizers, status: ["draft"] },
  "open-exercise": { roles: organizers, status: ["draft"] },
  "close-exercise": { roles: organizers, status: ["open"] },
  "publish-exercise": { roles: organizers, status: ["closed"] },
  "advance-round": { roles: organizers, status: ["open"] },
  "extend-round": { roles: organizers, status: ["open"] },
  "reopen-round": { roles: organizers, status: ["open"] },
  "grant-grace": { roles: organizers, status: ["open"] },
  "start-round": { roles: organizers, status: ["open"] },
  "reschedule-round": { roles: organizers, status: ["open"] },
  "pause-exercise": { roles: organizers, status: ["open"] },
  "resume-exercise": { roles: organizers, status: ["open"] },
  "issue-invite": { roles: organizers, status: ["draft", "open"] },
  "invite-people": { roles: organizers, status: ["draft", "open"] },
  "resend-invite": { roles: organizers, status: ["draft", "open"] },
  "issue-codes": { roles: organizers, status: ["draft", "open"] },
  "revoke-invite": { roles: organizers, status: ["draft", "open", "closed", "published"] },
  "revoke-invites": { roles: organizers, status: ["draft", "open", "closed", "published"] },
  "set-capacity": { roles: organizers, status: ["draft", "open"] },
  "admit-applicants": { roles: organizers, status: ["draft", "open"] },
  "dismiss-applicant": { roles: organizers, status: ["draft", "open", "closed", "published"] },
  "change-role": { roles: organizers, status: ["draft", "open", "closed"] },
  "seat-member": { roles: organizers, status: ["draft", "open"] },
  "plan-inject": { roles: organizers, status: ["draft", "open"] },
  "revise-inject": { roles: organizers, status: ["draft", "open"] },
  "remove-inject": { roles: organizers, status: ["draft", "open"] },
  "release-inject": { roles: organizers, status: ["open"] },
  "suspend-member": { roles: organizers, status: ["draft", "open", "closed"] },
  "reinstate-member": { roles: organizers, status: ["draft", "open", "closed"] },
  "remove-member": { roles: organizers, status: ["draft", "open", "closed"] },
  "erase-member": { roles: organizers, status: ["draft", "open", "closed", "published"] },
  "hand-over-exercise": { roles: organizers, status: ["draft", "open", "closed"] },
  "rate-option": { roles: participants, status: whileRunning, activity: "rate" },
  "judge-option": { roles: participants, status: whileRunning, activity: "comment" },
  "make-announcement": { roles: organizers, status: ["draft", "open", "closed"] },
  "nudge-members": { roles: organizers, status: ["draft", "open"] },
  "state-expertise": { roles: participants, status: ["draft", "open"] },
  "issue-call": { roles: staff, status: ["open"] },
  "close-call": { roles: staff, status: ["open"] },
  "submit-option": { roles: participants, status: whileRunning, activity: "propose" },
  "revise-option": { roles: participants, status: whileRunning, activity: "revise" },
  "restore-revision": { roles: participants, status: whileRunning, activity: "revise" },
  "accept-option": { roles: staff, status: untilPublished },
  "decline-option": { roles: staff, status: untilPublished },
  "ask-for-changes": { roles: staff, status: whileRunning },
  "merge-option": { roles: staff, status: untilPublished },
  "unmerge-option": { roles: staff, status: untilPublished },
  "split-option": { roles: staff, status: untilPublished },
  "unsplit-option": { roles: staff, status: untilPublished },
  "object-to-merge": { roles: participants, status: untilPublished },
  "withdraw-objection": { roles: participants, status: untilPublished },
  "suggest-edit": { roles: participants, status: whileRunning, activity: "comment" },
  "accept-suggestion": { roles: participants, status: whileRunning, activity: "revise" },
  "decline-suggestion": { roles: participants, status: whileRunning },
  "withdraw-suggestion": { roles: participants, status: whileRunning },
  "attach-source": { roles: participants, status: whileRunning, activity: "comment" },
  "remove-source": { roles: participants, status: whileRunning },
  "assess-source": { roles: participants, status: whileRunning, activity: "comment" },
  "post-comment": { roles: participants, status: whileRunning, activity: "comment" },
  "edit-comment": { roles: participants, status: whileRunning, activity: "comment" },
  "delete-comment": { roles: participants, status: untilPublished },
  "react-to-comment": { roles: participants, status: whileRunning, activity: "comment" },
  "resolve-comment": { roles: participants, status: whileRunning },
  "reopen-comment": { roles: participants, status: whileRunning },
  "hide-comment": { roles: staff, status: ["open", "closed", "published"] },
  "restore-comment": { roles: staff, status: ["open", "closed", "published"] },
  "raise-flag": { roles: participants, status: untilPublished },
  "settle-flag": { roles: staff, status: ["open", "closed", "published"] },
  "lock-thread": { roles: staff, status: whileRunning },
  "unlock-thread": { roles: staff, status: whileRunning },
  "set-slow-mode": { roles: staff, status: ["draft", "open"] },
  "create-narrative": { roles: staff, status: untilPublished, activity: "bundle" },
  "edit-narrative": { roles: staff, status: untilPublished, activity: "conclude" },
  "remove-narrative": { roles: staff, status: untilPublished, activity: "bundle" },
  "bundle-option": { roles: staff, status: untilPublished, activity: "bundle" },
  "unbundle-option": { roles: staff, status: untilPublished, activity: "bundle" },
  "add-takeaway": { roles: staff, status: untilPublished, activity: "conclude" },
  "edit-takeaway": { roles: staff, status: untilPublished, activity: "conclude" },
  "remove-takeaway": { roles: staff, status: untilPublished, activity: "conclude" },
  "write-line": { roles: staff, status: untilPublished, activity: "conclude" },
  "support-takeaway": { roles: participants, status: whileRunning, activity: "ratify" },
  "ratify-narrative": { roles: participants, status: whileRunning, activity: "ratify" },
  "withdraw-ratification": { roles: participants, status: whileRunning, activity: "ratify" },
  "flag-contradiction": { roles: participants, status: whileRunning },
  "settle-contradiction": { roles: staff, status: untilPublished },
  "withdraw-contradiction": { roles: participants, status: untilPublished },
  "open-independent-bundling": { roles: staff, status: untilPublished },
  "save-bundling": { roles: staff, status: untilPublished },
  "hand-in-bundling": { roles: staff, status: untilPublished },
  "take-back-bundling": { roles: staff, status: untilPublished },
  "reveal-bundlings": { roles: staff, status: untilPublished },
  "correct-narrative": { roles: organizers, status: ["published"] },
  "correct-takeaway": { roles: organizers, status: ["published"] },
};

/** What would bring somebody in, or something out, and is never done in a rehearsal. */
const notInRehearsals: readonly CommandType[] = [
  "publish-exercise",
  "issue-invite",
  "invite-people",
  "resend-invite",
  "issue-codes",
  "set-capacity",
  "hand-over-exercise",
];

/** What the rules need to know of an exercise. */
export type Situation = Clock & {
  status: ExerciseStatus;
  /** The exercise of which it is a rehearsal. */
  rehearsalOf?: Id | null;
  /** The graces of the member who asks. */
  graces?: Grace[];
};

/**
 * Why somebody of this role may not do this at `now`, or null when they may. The page asks it to
 * hide what the server would refuse; the server asks it under the exercise's lock.
 */
export function whyRefused(type: CommandType, role: Role, situation: Situation, now: Instant): Refusal | null {
  const rule = policy[type];
  if (!rule.roles.includes(role)) {
    return new Refusal("forbidden", `This is for ${listed(rule.roles)}; you are here as ${withArticle(role)}.`);
  }
  if (situation.rehearsalOf && notInRehearsals.includes(type)) return new Refusal("rehearsal", staysInside);
  if (!rule.status.includes(situation.status)) return new Refusal("wrong-status", statusMessages[situation.status]);
  if (rule.activity && situation.status === "open" && !isPermitted(rule.activity, situation, now, situation.graces)) {
    return new Refusal("round-closed", roundMessage(rule.activity, situation, now));
  }
  return null;
}

export function isAllowed(type: CommandType, role: Role, situation: Situation, now: Instant): boolean {
  return whyRefused(type, role, situation, now) === null;
}

const staysInside = "This is a rehearsal: nobody is invited to it, and nothing of it is published. End it to go back.";

/** What can be made of a whole exercise, or done with one, that is no command into it. */
export type WholeAct = "duplicate" | "rehearse" | "discard" | "archive";

/** Why somebody of this role may not do this with an exercise, or null when they may. */
export function whyNotWhole(
  act: WholeAct,
  role: Role,
  { status, rehearsalOf }: { status: ExerciseStatus; rehearsalOf: Id | null },
): Refusal | null {
  if (role !== "organizer") {
    return new Refusal("forbidden", `This is for organizers; you are here as ${withArticle(role)}.`);
  }
  if (act === "discard") {
    const message = "This is no rehearsal. An exercise is never thrown away.";
    return rehearsalOf === null ? new Refusal("no-rehearsal", message) : null;
  }
  if (act === "archive" && rehearsalOf !== null) {
    return new Refusal("rehearsal", "This is a rehearsal, of which nothing is kept. Take along the exercise itself.");
  }
  if (rehearsalOf !== null) {
    return new Refusal("rehearsal", "This is a rehearsal already. Go back to the exercise that it is one of.");
  }
  if (act === "archive" && status !== "closed" && status !== "published") {
    return new Refusal("wrong-status", "An archive is made of an exercise that is over. Close it first.");
  }
  if (act === "rehearse" && status !== "draft") {
    return new Refusal("wrong-status", "Only a draft can be rehearsed, and this exercise has opened. Duplicate it.");
  }
  return null;
}

const statusMessages: Record<ExerciseStatus, string> = {
  draft: "The exercise has not opened yet. You can do this once the organizer opens it.",
  open: "The exercise is running; this can be done only before it opens or after it closes.",
  closed: "The exercise is closed. What you wrote is kept with you, but can no longer be added.",
  published: "The exercise is published and can no longer be changed.",
};

export const activityWords: Record<Activity, string> = {
  propose: "submitting options",
  revise: "revising options",
  comment: "commenting",
  rate: "rating options",
  bundle: "bundling options into narratives",
  conclude: "writing narratives and takeaways",
  ratify: "ratifying narratives",
};

function roundMessage(activity: Activity, { rounds, pausedAt }: Clock, now: Instant): string {
  if (pausedAt !== null) {
    return `The exercise is paused, so ${activityWords[activity]} is not possible until it goes on. What you wrote is kept.`;
  }
  const current = findCurrentRound(rounds, now);
  if (activity === "rate" && current && isRated(current) && isUnsealed(current)) {
    return `What the crowd thinks has been shown at the end of the round "${current.name}", so its ratings stay as they are.`;
  }
  const what = activityWords[activity];
  const where = current
    ? `The round "${current.name}" does not permit ${what}.`
    : `No round is open, so ${what} is not possible.`;
  const later = rounds.find(
    (round) => round.opensAt !== null && round.opensAt > now && round.permits.includes(activity),
  );
  if (later) return `${where} It is possible again in the round "${later.name}". What you wrote is kept.`;
  const past = rounds.findLast(
    (round) => round.closesAt !== null && round.closesAt <= now && round.permits.includes(activity),
  );
  const ended = past ? ` The round "${past.name}", which did, has ended.` : "";
  const next = findNextRound(rounds, now);
  return `${where}${ended} What you wrote is kept${next ? "" : " with you"}.`;
}

const list = new Intl.ListFormat("en-GB");

function listed(words: readonly string[]): string {
  return list.format(words.map((word) => `${word}s`));
}

function withArticle(role: Role): string {
  return role === "moderator" ? `a ${role}` : `an ${role}`;
}
