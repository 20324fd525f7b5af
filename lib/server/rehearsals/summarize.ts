import { defaultMailSettings } from "@/lib/domain/attention/mail-settings";
import { noticeKinds } from "@/lib/domain/attention/notice";
import type { EventType } from "@/lib/domain/events";
import type { ExerciseStatus } from "@/lib/domain/exercise/setup";
import type { Id } from "@/lib/domain/primitives";
import type { RehearsalSummary } from "@/lib/domain/rehearsals/rehearsal";
import type { Round } from "@/lib/domain/rounds/round";
import type { Tx } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";

/** Whether nothing is to come any more. */
export function isOver(status: ExerciseStatus, rounds: Round[]): boolean {
  return status !== "open" || rounds.every(({ phase }) => phase === "closed");
}

/** What can be learned from a rehearsal that is over. */
export async function summarize(tx: Tx, exerciseId: Id, rounds: Round[]): Promise<RehearsalSummary> {
  return {
    rounds: await countByRound(tx, exerciseId, rounds),
    injects: await listInjects(tx, exerciseId),
    mails: await countMails(tx, exerciseId),
  };
}

const counted = ["option.submitted", "option.revised", "comment.posted"] satisfies EventType[];

async function countByRound({ event }: Tx, exerciseId: Id, rounds: Round[]): Promise<RehearsalSummary["rounds"]> {
  const rows = await event.findMany({
    where: { exerciseId, type: { in: [...counted] } },
    select: { type: true, at: true },
  });
  return rounds.map(({ id: roundId, name, planned, opensAt, closesAt }) => {
    const actual = opensAt === null || closesAt === null ? null : { opensAt, closesAt };
    const within = rows.filter(({ at }) => actual && actual.opensAt <= at.getTime() && at.getTime() < actual.closesAt);
    const count = (type: EventType): number => within.filter((row) => row.type === type).length;
    const [options, revisions, comments] = counted.map(count) as [number, number, number];
    return { roundId, name, planned, actual, options, revisions, comments };
  });
}

async function listInjects(tx: Tx, exerciseId: Id): Promise<RehearsalSummary["injects"]> {
  const rows = await tx.inject.findMany({ where: { exerciseId }, orderBy: [{ number: "asc" }, { id: "asc" }] });
  const fired = await tx.dueEvent.findMany({
    where: { exerciseId, type: "inject.released", firedAt: { not: null } },
    select: { subjectId: true, dueAt: true, firedAt: true },
  });
  const late = new Map(fired.map(({ subjectId, dueAt, firedAt }) => [subjectId, firedAt!.getTime() - dueAt.getTime()]));
  return rows.map(({ id, title, releasedAt }) => ({
    injectId: id,
    title,
    releasedAt: toInstant(releasedAt),
    lateMs: late.get(id) ?? null,
  }));
}

/** By the settings that everybody begins with. */
async function countMails({ notice }: Tx, exerciseId: Id): Promise<RehearsalSummary["mails"]> {
  const kinds = (way: string): string[] => noticeKinds.filter((kind) => defaultMailSettings.ways[kind] === way);
  const unseen = { exerciseId, seenAt: null };
  const [atOnce, digest, people] = await Promise.all([
    notice.count({ where: { ...unseen, kind: { in: kinds("at-once") } } }),
    notice.count({ where: { ...unseen, kind: { in: kinds("digest") } } }),
    notice.groupBy({ by: ["memberId"], where: unseen }),
  ]);
  return { atOnce, digest, people: people.length };
}
