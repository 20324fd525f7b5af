import { isStaff, shownTo, type Viewer } from "@/lib/domain/audience";
import type { Comment } from "@/lib/domain/discussion/comment";
import { type Axes, ExerciseStatus, type Term } from "@/lib/domain/exercise/setup";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Id, Instant } from "@/lib/domain/primitives";
import type { Exercise, ExerciseState } from "@/lib/domain/state";
import { listAnnouncements } from "@/lib/server/announcements/rows";
import { findSitting, listOwnBundlings } from "@/lib/server/blind/rows";
import { listCalls } from "@/lib/server/calls/rows";
import { db, type Tx } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";
import { toInstant } from "@/lib/server/db/instants";
import { toComment } from "@/lib/server/discussion/rows";
import { listSources } from "@/lib/server/evidence/rows";
import { listExpertise } from "@/lib/server/expertise/rows";
import { listFlags } from "@/lib/server/flags/rows";
import { listInjects } from "@/lib/server/injects/rows";
import { readNow } from "@/lib/server/log/lock";
import { listApplicants, listInvites, listMembers } from "@/lib/server/members/rows";
import { listCorrections } from "@/lib/server/corrections/rows";
import { listContradictions } from "@/lib/server/contradictions/rows";
import { listNarratives, listTakeaways } from "@/lib/server/narratives/rows";
import { listCards, toOption } from "@/lib/server/options/rows";
import { listNudges } from "@/lib/server/participation/project";
import type { Criterion } from "@/lib/domain/ratings/criterion";
import type { Grace } from "@/lib/domain/rounds/round";
import { listOwnRatings } from "@/lib/server/ratings/rows";
import { toRound } from "@/lib/server/rounds/rows";
import { listJudgements } from "@/lib/server/shocks/rows";
import { listSuggestions } from "@/lib/server/suggestions/rows";
import { listThreadRules } from "@/lib/server/threads/rows";

export type Snapshot = { state: ExerciseState; viewer: Viewer; now: Instant };
/**
 * What comes along of what there may be much of. Options: `all` with their texts, suggestions and
 * sources; `cards` without; `few` like `cards`, but none at all where they are too many to be sent with every page.
 */
export type Scope = { threads: "none" | "all"; options: "few" | "cards" | "all" };

/** So many options are sent with every page; beyond that a page asks for the cards once it is there. */
export const fewOptions = 100;

/** An exercise as this viewer may see it, all of one moment: the one after event `state.seq`. */
export async function readSnapshot(exerciseId: Id, viewer: Viewer, scope: Scope): Promise<Snapshot> {
  return db().prisma.$transaction(
    async (tx) => ({ state: await readState(tx, exerciseId, viewer, scope), viewer, now: await readNow(tx) }),
    { isolationLevel: "RepeatableRead", maxWait: 10_000, timeout: 20_000 },
  );
}

export async function readState(tx: Tx, exerciseId: Id, viewer: Viewer, scope: Scope): Promise<ExerciseState> {
  const row = await tx.exercise.findUniqueOrThrow({ where: { id: exerciseId } });
  const rounds = await tx.round.findMany({ where: { exerciseId }, orderBy: { position: "asc" } });
  const narratives = await listNarratives(tx, exerciseId);
  const injects = await listInjects(tx, exerciseId, viewer);
  const released = Object.values(injects).filter(({ releasedAt }) => releasedAt !== null);
  const optionCount = await tx.policyOption.count({ where: { exerciseId } });
  const options = await readOptions(tx, exerciseId, scope.options, optionCount);
  const isForStaff = viewer.kind === "member" && isStaff(viewer.role);
  return {
    seq: row.seq,
    exercise: toExercise(row),
    rounds: rounds.map(toRound),
    graces: await listGraces(tx, exerciseId, viewer),
    members: await listMembers(tx, exerciseId),
    invites: isForStaff ? await listInvites(tx, exerciseId) : {},
    applicants: isForStaff ? await listApplicants(tx, exerciseId) : {},
    options: Object.fromEntries(options.map((option) => [option.id, option])),
    optionCount,
    suggestions: scope.options === "all" ? await listSuggestions(tx, { exerciseId }) : {},
    sources: scope.options === "all" ? await listSources(tx, { exerciseId }) : {},
    ratings: scope.options === "all" ? await listOwnRatings(tx, exerciseId, viewer) : {},
    judgements: scope.options === "all" ? await listJudgements(tx, { exerciseId }) : {},
    threads:
      scope.threads === "all"
        ? await readThreads(tx, exerciseId, viewer, [...options, ...Object.values(narratives), ...released])
        : {},
    threadRules: await listThreadRules(tx, exerciseId, injects),
    flags: await listFlags(tx, exerciseId, viewer),
    narratives,
    injects,
    takeaways: await listTakeaways(tx, exerciseId),
    corrections: await listCorrections(tx, exerciseId),
    contradictions: await listContradictions(tx, exerciseId),
    sitting: isForStaff ? await findSitting(tx, exerciseId) : null,
    ownBundlings: await listOwnBundlings(tx, exerciseId, viewer),
    announcements: await listAnnouncements(tx, exerciseId),
    nudges: isForStaff ? await listNudges(tx, exerciseId) : {},
    expertise: await listExpertise(tx, exerciseId, viewer),
    calls: await listCalls(tx, exerciseId),
  };
}

async function listGraces(tx: Tx, exerciseId: Id, viewer: Viewer): Promise<Grace[]> {
  if (viewer.kind === "reader") return [];
  const whose = isStaff(viewer.role) ? {} : { memberId: viewer.memberId };
  const rows = await tx.grace.findMany({
    where: { exerciseId, ...whose },
    orderBy: [{ memberId: "asc" }, { roundId: "asc" }],
  });
  return rows.map(({ memberId, roundId, until }) => ({ memberId, roundId, until: until.getTime() }));
}

async function readOptions(
  tx: Tx,
  exerciseId: Id,
  scope: Scope["options"],
  optionCount: number,
): Promise<PolicyOption[]> {
  if (scope === "few" && optionCount > fewOptions) return [];
  if (scope !== "all") return listCards(tx, { exerciseId });
  return (await tx.policyOption.findMany({ where: { exerciseId }, orderBy: { number: "asc" } })).map(toOption);
}

type Threads = Record<Id, Record<Id, Comment>>;

async function readThreads(tx: Tx, exerciseId: Id, viewer: Viewer, subjects: { id: Id }[]): Promise<Threads> {
  const threads: Threads = Object.fromEntries(subjects.map(({ id }) => [id, {}]));
  for (const row of await tx.comment.findMany({
    where: { exerciseId },
    orderBy: [{ postedAt: "asc" }, { id: "asc" }],
  })) {
    const thread = threads[row.subjectId];
    if (thread) thread[row.id] = shownTo(viewer, toComment(row));
  }
  return threads;
}

function toExercise(row: Prisma.ExerciseGetPayload<object>): Exercise {
  const { id, slug, title, question, brief, provenance } = row;
  return {
    ...{ id, slug, title, question, brief, provenance },
    axes: row.axes as Axes,
    stakeholders: row.stakeholders as Term[],
    instruments: row.instruments as Term[],
    criteria: row.criteria as Criterion[],
    status: ExerciseStatus.parse(row.status),
    createdAt: toInstant(row.createdAt),
    openedAt: toInstant(row.openedAt),
    pausedAt: toInstant(row.pausedAt),
    closedAt: toInstant(row.closedAt),
    publishedAt: toInstant(row.publishedAt),
    publishedById: row.publishedById,
    unreferenced: row.unreferenced,
    capacity: row.capacity,
    rehearsalOf: row.rehearsalOf,
    slowSeconds: row.slowSeconds,
  };
}
