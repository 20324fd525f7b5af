import type { CommandType } from "@/lib/domain/commands";
import type { Role } from "@/lib/domain/members/member";
import { isAllowed, type Situation } from "@/lib/domain/policy";
import { findCurrentRound, findNextRound } from "@/lib/domain/rounds/clock";
import type { Activity } from "@/lib/domain/rounds/round";

export const activityWords: Record<Activity, string> = {
  propose: "propose options",
  revise: "revise options",
  comment: "comment",
  bundle: "bundle options into narratives",
  conclude: "write narratives and takeaways",
};

const commandOf: Record<Activity, CommandType> = {
  propose: "submit-option",
  revise: "revise-option",
  comment: "post-comment",
  bundle: "bundle-option",
  conclude: "edit-narrative",
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

/** One line on what somebody of this role (null: a reader) can do at `now`. */
export function whatIsOpen(role: Role | null, situation: Situation, now: number): string {
  switch (situation.status) {
    case "draft":
      return role === "organizer"
        ? "Not open yet: set the question and the rounds, invite people, then open it."
        : "Not open yet: read the brief while you wait.";
    case "open":
      return role === null ? "Running: its members are at work." : whatTheRoundOpens(role, situation, now);
    case "closed":
      if (role === "organizer") return "Closed: finish the narratives and takeaways, then publish.";
      if (role === "moderator") return "Closed: finish the narratives and takeaways.";
      return "Closed: the report is being written. Everything can still be read.";
    case "published":
      return "Published: read the narratives and the report.";
  }
}

function whatTheRoundOpens(role: Role, situation: Situation, now: number): string {
  const current = findCurrentRound(situation.rounds, now);
  if (!current) {
    const next = findNextRound(situation.rounds, now);
    if (next) return `Between rounds: "${next.name}" is next.`;
    return role === "organizer"
      ? "All rounds are over: close the exercise when you are ready."
      : "All rounds are over: the organizer closes the exercise next.";
  }
  if (role === "observer") return "You are here to follow: read, and watch the argument.";
  const open = openActivities(role, situation, now);
  if (open.length > 0) return `Open now: ${inShort(open)}.`;
  const forStaff = current.permits.map((activity) => activityWords[activity]).join(", ");
  return forStaff ? `Open to moderators now: ${forStaff}. You can read along.` : "This round is for reading.";
}
