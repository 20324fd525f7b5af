import { type EventType, type LoggedEvent, parseEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";

/** What organizers alone may do, by the events that come of it. */
export const organizersActs = [
  "exercise.created",
  "exercise.framed",
  "exercise.opened",
  "exercise.paused",
  "exercise.resumed",
  "exercise.closed",
  "exercise.published",
  "report.corrected",
  "rounds.planned",
  "rounds.rescheduled",
  "round.closed",
  "round.opened",
  "round.reopened",
  "round.grace-granted",
  "member.role-changed",
  "member.seated",
  "member.suspended",
  "member.reinstated",
  "member.removed",
  "member.erased",
  "invite.issued",
  "invite.resent",
  "invite.revoked",
  "capacity.set",
  "applicant.dismissed",
  "announcement.made",
  "members.nudged",
  "inject.planned",
  "inject.revised",
  "inject.removed",
  "inject.released",
] as const satisfies EventType[];

const pageSize = 50;

/**
 * What organizers have done, the latest first, before the event `before`; `next` is what to ask for after that, null
 * at the end. What the clock did by itself is left out.
 */
export async function listActs(
  exerciseId: Id,
  before: number | null,
): Promise<{ acts: LoggedEvent[]; next: number | null }> {
  const rows = await db().prisma.event.findMany({
    where: {
      exerciseId,
      type: { in: [...organizersActs] },
      by: { not: null },
      ...(before !== null && { seq: { lt: before } }),
    },
    orderBy: { seq: "desc" },
    take: pageSize,
  });
  const acts = rows.map(({ seq, at, by, type, payload }) => parseEvent({ seq, at: at.getTime(), by, type, payload }));
  return { acts, next: rows.length === pageSize ? rows.at(-1)!.seq : null };
}
