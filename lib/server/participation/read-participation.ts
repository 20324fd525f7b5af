import { attendanceOf, type Measure, measureOf, quietAfter } from "@/lib/domain/participation/attendance";
import type { MemberParticipation, Participation } from "@/lib/domain/participation/participation";
import { hasContributedIn } from "@/lib/domain/participation/summary";
import type { Id, Instant } from "@/lib/domain/primitives";
import { readCoverage } from "@/lib/server/coverage/read-coverage";
import { db, type Tx } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";
import { readNow } from "@/lib/server/log/lock";
import { toRound } from "@/lib/server/rounds/rows";
import { listReached, reachOf } from "./list-reached";
import { type Contributed, readActivity, readContributions } from "./read-contributions";

type Asked = {
  /** Whether to tell how a nudge would reach members. */
  withReach: boolean;
  /** Of which region the activity is wanted; null for all. */
  region: string | null;
  now?: Instant;
};

/** Who takes part and how, when, and what the options cover; all of one moment, in a few grouped queries. */
export async function readParticipation(exerciseId: Id, asked: Asked): Promise<Participation> {
  return db().prisma.$transaction((tx) => read(tx, exerciseId, asked), {
    isolationLevel: "RepeatableRead",
    maxWait: 10_000,
    timeout: 20_000,
  });
}

async function read(tx: Tx, exerciseId: Id, { withReach, region, now }: Asked): Promise<Participation> {
  const at = now ?? (await readNow(tx));
  const { pausedAt } = await tx.exercise.findUniqueOrThrow({ where: { id: exerciseId }, select: { pausedAt: true } });
  const rows = await tx.round.findMany({ where: { exerciseId }, orderBy: { position: "asc" } });
  const rounds = rows.map(toRound);
  const measure = measureOf({ rounds, pausedAt: toInstant(pausedAt) }, at);
  const contributed = await readContributions(tx, exerciseId, rounds);
  return {
    at,
    roundId: measure.round?.id ?? null,
    quietAfter: quietAfter(measure),
    members: await readMembers(tx, exerciseId, { contributed, measure, withReach }),
    activity: await readActivity(tx, exerciseId, region),
    coverage: await readCoverage(tx, exerciseId),
  };
}

type Known = { contributed: ReadonlyMap<Id, Contributed>; measure: Measure; withReach: boolean };

async function readMembers(
  tx: Tx,
  exerciseId: Id,
  { contributed, measure, withReach }: Known,
): Promise<MemberParticipation[]> {
  const where = { exerciseId, role: { not: "observer" }, standing: { not: "removed" } };
  const members = await tx.member.findMany({
    where,
    select: { id: true, visit: { select: { at: true } } },
    orderBy: [{ joinedAt: "asc" }, { id: "asc" }],
  });
  const reached = withReach ? await listReached(tx, where) : [];
  const reaches = new Map(reached.map((entry) => [entry.memberId, reachOf(entry)]));
  return members.map(({ id, visit }) => {
    const { byRound = {}, lastAt = null } = contributed.get(id) ?? {};
    const seenAt = toInstant(visit?.at ?? null);
    const lastSeenAt = seenAt === null || lastAt === null ? (seenAt ?? lastAt) : Math.max(seenAt, lastAt);
    const hasContributedInRound = hasContributedIn(byRound, measure.round?.id ?? null);
    return {
      memberId: id,
      attendance: attendanceOf({ lastSeenAt, lastContributedAt: lastAt, hasContributedInRound }, measure),
      lastSeenAt,
      lastContributedAt: lastAt,
      byRound,
      reach: reaches.get(id) ?? null,
    };
  });
}
