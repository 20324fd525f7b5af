import { changesDue } from "@/lib/domain/due";
import { assertNever } from "@/lib/domain/evolve";
import type { LoggedEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import { dropHidden } from "@/lib/server/attention/drop-hidden";
import { dropPutOff } from "@/lib/server/attention/drop-put-off";
import { listConcerns, writeNotices } from "@/lib/server/attention/note";
import type { Tx } from "@/lib/server/db/client";
import { type Sql, sqlOf } from "@/lib/server/db/sql";
import { projectAnnouncements } from "@/lib/server/announcements/rows";
import { projectBlind } from "@/lib/server/blind/project";
import { projectCalls } from "@/lib/server/calls/project";
import { scheduleDue } from "@/lib/server/clock/due";
import { projectCorrections } from "@/lib/server/corrections/project";
import { projectContradictions } from "@/lib/server/contradictions/project";
import { projectDiscussion, projectTalk } from "@/lib/server/discussion/project";
import { projectEvidence } from "@/lib/server/evidence/project";
import { projectExercise } from "@/lib/server/exercises/project";
import { projectExpertise } from "@/lib/server/expertise/project";
import { projectFlags } from "@/lib/server/flags/project";
import { movePendingInjects, projectInjects } from "@/lib/server/injects/project";
import { projectIssued, projectMembers } from "@/lib/server/members/project";
import { projectNarratives } from "@/lib/server/narratives/project";
import { projectOptions } from "@/lib/server/options/project";
import { projectNudges } from "@/lib/server/participation/project";
import { projectRatings } from "@/lib/server/ratings/project";
import { projectRounds } from "@/lib/server/rounds/project";
import { projectShocks } from "@/lib/server/shocks/project";
import { projectSuggestions } from "@/lib/server/suggestions/project";
import { projectThreads } from "@/lib/server/threads/project";
import type { Aside } from "./aside";
import type { LockedExercise } from "./context";

/**
 * Writes what events mean into the tables, as `evolve` does into the state; nothing else writes these tables.
 * Beside them, notices go to the members whom it concerns.
 */
export async function project(tx: Tx, exercise: LockedExercise, events: LoggedEvent[], aside: Aside): Promise<void> {
  await projectIssued(tx, exercise.id, events, aside);
  let isDueElsewhen = false;
  for (const event of events) {
    const hasMoved = await movePendingInjects(tx, exercise.id, event);
    isDueElsewhen ||= hasMoved || changesDue(event);
    const concerns = await listConcerns(tx, exercise.id, event);
    await projectOne(tx, exercise, event, aside);
    await dropHidden(tx, exercise.id, event);
    await dropPutOff(tx, exercise.id, event);
    await writeNotices(sqlOf(tx), exercise, [{ event, concerns }]);
  }
  if (isDueElsewhen) await scheduleDue(tx, exercise.id);
  await moveOn(sqlOf(tx), exercise.id, exercise.seq + events.length);
}

/** Notes how far the log of an exercise goes. */
export async function moveOn(sql: Sql, exerciseId: Id, seq: number): Promise<void> {
  await sql(`UPDATE exercise SET seq = $2::int WHERE id = $1::uuid`, [exerciseId, seq]);
}

/**
 * Writes a stretch of a log that comes as a whole: as `project` does, but nobody is told, and nothing falls due any more.
 */
export async function projectPast(tx: Tx, exerciseId: Id, events: LoggedEvent[], aside: Aside): Promise<void> {
  await projectIssued(tx, exerciseId, events, aside);
  for (const event of events) {
    await movePendingInjects(tx, exerciseId, event);
    await projectOne(tx, { id: exerciseId }, event, aside);
  }
  await tx.exercise.update({ where: { id: exerciseId }, data: { seq: { increment: events.length } } });
}

/** What a crowd does hundreds of times a second. */
export type FrequentEvent = Extract<LoggedEvent, { type: "comment.posted" | "comment.reacted" | "option.rated" }>;

/** As `project` does, without Prisma, and but for the notices and the place in the log. */
export function projectFrequent(
  { sql, look }: { sql: Sql; look: Sql },
  exerciseId: Id,
  event: FrequentEvent,
): Promise<void> {
  if (event.type === "option.rated") return projectRatings({ sql, look }, exerciseId, event);
  return projectTalk(sql, exerciseId, event);
}

function projectOne(
  tx: Tx,
  { id: exerciseId }: Pick<LockedExercise, "id">,
  event: LoggedEvent,
  aside: Aside,
): Promise<unknown> {
  switch (event.type) {
    case "exercise.created":
    case "exercise.framed":
    case "exercise.opened":
    case "exercise.paused":
    case "exercise.resumed":
    case "exercise.closed":
    case "exercise.published":
      return projectExercise(tx, exerciseId, event);
    case "rounds.planned":
    case "round.opened":
    case "round.ends-soon":
    case "round.closed":
    case "round.reopened":
    case "round.grace-granted":
    case "rounds.rescheduled":
      return projectRounds(tx, exerciseId, event);
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
      return projectMembers(tx, exerciseId, event, aside);
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
      return projectOptions(tx, exerciseId, event);
    case "suggestion.made":
    case "suggestion.accepted":
    case "suggestion.declined":
    case "suggestion.withdrawn":
      return projectSuggestions(tx, exerciseId, event);
    case "source.attached":
    case "source.removed":
    case "source.assessed":
      return projectEvidence(tx, exerciseId, event);
    case "comment.posted":
    case "comment.reacted":
    case "option.rated":
      return projectFrequent({ sql: sqlOf(tx), look: sqlOf(tx) }, exerciseId, event);
    case "comment.edited":
    case "comment.deleted":
    case "comment.resolved":
    case "comment.reopened":
    case "comment.hidden":
    case "comment.restored":
      return projectDiscussion(tx, exerciseId, event);
    case "flag.raised":
    case "flag.settled":
      return projectFlags(tx, exerciseId, event);
    case "thread.locked":
    case "thread.unlocked":
    case "slow-mode.set":
      return projectThreads(tx, exerciseId, event);
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
      return projectNarratives(tx, exerciseId, event);
    case "contradiction.flagged":
    case "contradiction.settled":
    case "contradiction.withdrawn":
      return projectContradictions(tx, exerciseId, event);
    case "blind.opened":
    case "blind.saved":
    case "blind.handed-in":
    case "blind.taken-back":
    case "blind.revealed":
      return projectBlind(tx, exerciseId, event);
    case "report.corrected":
      return projectCorrections(tx, exerciseId, event);
    case "inject.planned":
    case "inject.revised":
    case "inject.removed":
    case "inject.released":
      return projectInjects(tx, exerciseId, event);
    case "option.judged":
      return projectShocks(tx, exerciseId, event);
    case "answer.withheld":
      return Promise.resolve();
    case "announcement.made":
      return projectAnnouncements(tx, exerciseId, event);
    case "members.nudged":
      return projectNudges(tx, exerciseId, event);
    case "expertise.stated":
      return projectExpertise(tx, exerciseId, event);
    case "call.issued":
    case "call.closed":
      return projectCalls(tx, exerciseId, event);
    default:
      return assertNever(event);
  }
}
