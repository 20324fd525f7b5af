import { formatLength } from "@/components/rounds/lengths";
import type { LoggedEvent } from "@/lib/domain/events";
import { countOf } from "@/lib/domain/report/words";
import type { RoundTimes } from "@/lib/domain/rounds/round";
import type { ExerciseState } from "@/lib/domain/state";

type Names = Pick<ExerciseState, "rounds" | "members" | "exercise" | "injects">;

/** What an organizer did, as a sentence without its subject; null for what comes of another act beside it. */
export function actWords(event: LoggedEvent, names: Names): string | null {
  const round = (id: string) => `“${names.rounds.find((entry) => entry.id === id)?.name ?? "a round"}”`;
  const member = (id: string) => names.members[id]?.alias ?? "somebody";
  const inject = (id: string) => `“${names.injects[id]?.title ?? "an inject that is gone"}”`;
  switch (event.type) {
    case "exercise.created":
      return "founded the exercise";
    case "exercise.framed":
      return "changed its framing";
    case "exercise.opened":
      return "opened the exercise";
    case "exercise.paused":
      return "paused it";
    case "exercise.resumed":
      return "let it go on";
    case "exercise.closed":
      return "closed the exercise";
    case "exercise.published":
      return event.payload.unreferenced === 0
        ? "published the report"
        : `published the report with ${countOf(event.payload.unreferenced, "statement")} that no reference stands behind`;
    case "report.corrected":
      return `corrected the report: ${event.payload.reason}`;
    case "rounds.planned":
      return `planned ${countOf(event.payload.rounds.length, "round")}`;
    case "rounds.rescheduled":
      return rescheduledWords(event.payload, round);
    case "round.closed":
      return event.payload.reason === "advanced" ? `ended ${round(event.payload.roundId)}` : null;
    case "round.opened":
      return `began ${round(event.payload.roundId)}`;
    case "round.reopened":
      return `opened ${round(event.payload.roundId)} again`;
    case "round.grace-granted":
      return `set until when ${member(event.payload.memberId)} has time in ${round(event.payload.roundId)}`;
    case "member.role-changed":
      return `made ${member(event.payload.memberId)} ${event.payload.role}`;
    case "member.seated": {
      const { memberId, desk } = event.payload;
      const name = names.exercise.stakeholders.find(({ id }) => id === desk)?.name;
      return name ? `seated ${member(memberId)} at the desk of ${name}` : `took ${member(memberId)} from their desk`;
    }
    case "member.suspended":
      return `suspended ${member(event.payload.memberId)}`;
    case "member.reinstated":
      return `reinstated ${member(event.payload.memberId)}`;
    case "member.removed":
      return `removed ${member(event.payload.memberId)}`;
    case "member.erased":
      return `erased who ${member(event.payload.memberId)} was`;
    case "invite.issued":
      return `issued an invitation for ${countOf(event.payload.terms.maxUses, event.payload.terms.role)}`;
    case "invite.resent":
      return "sent an invitation again";
    case "invite.revoked":
      return "revoked an invitation";
    case "capacity.set":
      return event.payload.capacity === null
        ? "took the limit of members away"
        : `set the limit of members to ${event.payload.capacity}`;
    case "applicant.dismissed":
      return "sent somebody away who waited for a place";
    case "announcement.made":
      return `announced: “${event.payload.text}”`;
    case "members.nudged":
      return `nudged ${countOf(event.payload.memberIds.length, "member")}: “${event.payload.text}”`;
    case "inject.planned":
      return `planned the inject “${event.payload.content.title}”`;
    case "inject.revised":
      return `changed the inject “${event.payload.content.title}”`;
    case "inject.removed":
      return `removed the inject ${inject(event.payload.injectId)}`;
    case "inject.released":
      return `released IN-${event.payload.number}, “${event.payload.content.title}”`;
    default:
      return null;
  }
}

type Rescheduled = { times: RoundTimes[]; reason: string };

// What advancing, starting and reopening do to the times is told by what they do to the rounds.
function rescheduledWords({ times, reason }: Rescheduled, round: (id: string) => string): string | null {
  const [first] = times;
  if (!first || (reason !== "extended" && reason !== "moved")) return null;
  const length = formatLength(first.closesAt - first.opensAt);
  return reason === "extended" ? `changed ${round(first.roundId)} to last ${length}` : `moved ${round(first.roundId)}`;
}
