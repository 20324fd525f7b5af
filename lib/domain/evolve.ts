import { evolveAnnouncements } from "./announcements/evolve";
import { evolveBlind } from "./blind/evolve";
import { evolveCalls } from "./calls/evolve";
import { evolveCorrections } from "./corrections/correction";
import { evolveContradictions } from "./contradictions/evolve";
import { evolveDiscussion } from "./discussion/evolve";
import type { LoggedEvent } from "./events";
import { evolveEvidence } from "./evidence/evolve";
import { evolveExercise } from "./exercise/evolve";
import { evolveExpertise } from "./expertise/evolve";
import { evolveFlags } from "./flags/evolve";
import { evolveInjects, pendingAfter } from "./injects/evolve";
import { evolveMembers } from "./members/evolve";
import { evolveNarratives } from "./narratives/evolve";
import { evolveOptions } from "./options/evolve";
import { evolveParticipation } from "./participation/nudge";
import { evolveRounds } from "./rounds/evolve";
import { evolveRatings } from "./ratings/evolve";
import { evolveShocks } from "./shocks/evolve";
import { evolveSuggestions } from "./suggestions/evolve";
import { evolveThreads } from "./threads/evolve";
import { emptyState, type ExerciseState } from "./state";

/**
 * The state after an event. Never changes its argument; what an event does not touch stays the
 * same object, so that a page redraws only what changed.
 */
export function evolve(state: ExerciseState, event: LoggedEvent): ExerciseState {
  const { exercise, rounds } = state;
  const injects = pendingAfter(state.injects, { rounds, pausedAt: exercise.pausedAt }, event);
  return { ...evolveByType(injects === state.injects ? state : { ...state, injects }, event), seq: event.seq };
}

/** The state after events in order. */
export function fold(events: Iterable<LoggedEvent>, from: ExerciseState = emptyState): ExerciseState {
  let state = from;
  for (const event of events) state = evolve(state, event);
  return state;
}

function evolveByType(state: ExerciseState, event: LoggedEvent): ExerciseState {
  switch (event.type) {
    case "exercise.created":
    case "exercise.framed":
    case "exercise.opened":
    case "exercise.paused":
    case "exercise.resumed":
    case "exercise.closed":
    case "exercise.published":
      return evolveExercise(state, event);
    case "rounds.planned":
    case "round.opened":
    case "round.ends-soon":
    case "round.closed":
    case "round.reopened":
    case "round.grace-granted":
    case "rounds.rescheduled":
      return evolveRounds(state, event);
    case "member.joined":
    case "member.role-changed":
    case "member.seated":
    case "member.suspended":
    case "member.reinstated":
    case "member.removed":
    case "member.erased":
    case "invite.issued":
    case "invite.used":
    case "invite.resent":
    case "invite.revoked":
    case "capacity.set":
    case "applicant.queued":
    case "applicant.dismissed":
      return evolveMembers(state, event);
    case "option.submitted":
    case "option.revised":
    case "option.accepted":
    case "option.declined":
    case "option.changes-asked":
    case "option.merged":
    case "option.unmerged":
    case "option.split":
    case "option.unsplit":
    case "merge.objected":
    case "merge.objection-withdrawn":
      return evolveOptions(state, event);
    case "suggestion.made":
    case "suggestion.accepted":
    case "suggestion.declined":
    case "suggestion.withdrawn":
      return evolveSuggestions(state, event);
    case "source.attached":
    case "source.removed":
    case "source.assessed":
      return evolveEvidence(state, event);
    case "comment.posted":
    case "comment.edited":
    case "comment.deleted":
    case "comment.reacted":
    case "comment.resolved":
    case "comment.reopened":
    case "comment.hidden":
    case "comment.restored":
      return evolveDiscussion(state, event);
    case "flag.raised":
    case "flag.settled":
      return evolveFlags(state, event);
    case "thread.locked":
    case "thread.unlocked":
    case "slow-mode.set":
      return evolveThreads(state, event);
    case "narrative.created":
    case "narrative.edited":
    case "narrative.removed":
    case "option.bundled":
    case "option.unbundled":
    case "takeaway.added":
    case "takeaway.edited":
    case "takeaway.removed":
    case "takeaway.supported":
    case "narrative.line-written":
    case "narrative.ratified":
    case "narrative.ratification-withdrawn":
      return evolveNarratives(state, event);
    case "contradiction.flagged":
    case "contradiction.settled":
    case "contradiction.withdrawn":
      return evolveContradictions(state, event);
    case "blind.opened":
    case "blind.saved":
    case "blind.handed-in":
    case "blind.taken-back":
    case "blind.revealed":
      return evolveBlind(state, event);
    case "report.corrected":
      return evolveCorrections(state, event);
    case "inject.planned":
    case "inject.revised":
    case "inject.removed":
    case "inject.released":
      return evolveInjects(state, event);
    case "option.judged":
      return evolveShocks(state, event);
    case "option.rated":
      return evolveRatings(state, event);
    case "answer.withheld":
      return state;
    case "announcement.made":
      return evolveAnnouncements(state, event);
    case "members.nudged":
      return evolveParticipation(state, event);
    case "expertise.stated":
      return evolveExpertise(state, event);
    case "call.issued":
    case "call.closed":
      return evolveCalls(state, event);
    default:
      return assertNever(event);
  }
}

export function assertNever(value: never): never {
  throw new Error(`Not handled: ${JSON.stringify(value)}`);
}
