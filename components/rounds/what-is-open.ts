import type { CommandType } from "@/lib/domain/commands";
import type { Role } from "@/lib/domain/members/member";
import { isAllowed, type Situation } from "@/lib/domain/policy";
import { findCurrentRound, findNextRound } from "@/lib/domain/rounds/clock";
import type { Activity } from "@/lib/domain/rounds/round";

export const activityWords: Record<Activity, string> = {
  propose: "propose options",
  revise: "revise options",
  comment: "comment",
  rate: "rate options",
  bundle: "bundle options into narratives",
  conclude: "write narratives and takeaways",
  ratify: "ratify narratives",
};

const commandOf: Record<Activity, CommandType> = {
  propose: "submit-option",
  revise: "revise-option",
  comment: "post-comment",
  rate: "rate-option",
  bundle: "bundle-option",
  conclude: "edit-narrative",
  ratify: "ratify-narrative",
};

/** What somebody of this role may do at `now`, in the order in which a week goes. */
export function openActivities(role: Role, situation: Situation, now: number): Activity[] {
  const all = Object.keys(commandOf) as Activity[];
  return all.filter((activity) => isAllowed(commandOf[activity], role, situation, now));
}

const shortWords = { ...activityWords, bundle: "bundle", conclude: "write narratives" };

/** `propose and revise options, comment, bundle`: what is open, short enough for one line. */
function inShort(open: Activity[]): string {
  const list = open.map((activity) => shortWords[activity]).join(", ");
  return list.replace("propose options, revise options", "propose and revise options");
}

/** One line, of which the head alone says how things stand. */
export type Line = { head: string; rest?: string };

/** One line on what somebody of this role (null: a reader) can do at `now`. */
export function whatIsOpen(role: Role | null, situation: Situation, now: number): Line {
  switch (situation.status) {
    case "draft":
      return role === "organizer"
        ? { head: "Not open yet", rest: "set the question and the rounds, invite people, then open it." }
        : { head: "Not open yet", rest: "read the brief while you wait." };
    case "open":
      return role === null
        ? { head: "Running", rest: "its members are at work." }
        : whatTheRoundOpens(role, situation, now);
    case "closed":
      if (role === "organizer") return { head: "Closed", rest: "finish the narratives and takeaways, then publish." };
      if (role === "moderator") return { head: "Closed", rest: "finish the narratives and takeaways." };
      return { head: "Closed", rest: "the report is being written. Everything can still be read." };
    case "published":
      return { head: "Published", rest: "read the narratives and the report." };
  }
}

function whatTheRoundOpens(role: Role, situation: Situation, now: number): Line {
  if (situation.pausedAt !== null) {
    return role === "organizer"
      ? { head: "Paused", rest: "the clock stands still until you let it go on." }
      : { head: "Paused", rest: "the clock stands still. You can read, and go on writing drafts." };
  }
  const current = findCurrentRound(situation.rounds, now);
  if (!current) {
    const next = findNextRound(situation.rounds, now);
    if (next) return { head: "Between rounds", rest: `"${next.name}" is next.` };
    return role === "organizer"
      ? { head: "All rounds are over", rest: "close the exercise when you are ready." }
      : { head: "All rounds are over", rest: "the organizer closes the exercise next." };
  }
  if (role === "observer") return { head: "You are here to follow", rest: "read, and watch the argument." };
  const open = openActivities(role, situation, now);
  if (open.length > 0) return { head: "Open now", rest: `${inShort(open)}.` };
  const forStaff = current.permits.map((activity) => activityWords[activity]).join(", ");
  return forStaff
    ? { head: "Open to moderators now", rest: `${forStaff}. You can read along.` }
    : { head: "This round is for reading." };
}
