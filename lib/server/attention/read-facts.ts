import { z } from "zod";
import { concerning, type Facts } from "@/lib/domain/attention/concerned-by";
import { staffRoles } from "@/lib/domain/audience";
import { reachOf } from "@/lib/domain/calls/reach";
import type { LoggedEvent } from "@/lib/domain/events";
import type { Levels } from "@/lib/domain/expertise/expertise";
import { Role, Standing } from "@/lib/domain/members/member";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { type Sql, sqlOf } from "@/lib/server/db/sql";
import { readDesks } from "@/lib/server/injects/desks-of";
import { findStanding } from "@/lib/server/options/find-standing";
import { toSource } from "@/lib/server/evidence/rows";

type WithoutMembers = Omit<Facts, "members" | "desksOf">;

const everybody: readonly string[] = concerning.everybody;
const some: readonly string[] = concerning.some;

/** What `concernedBy` has to know of an event that is about to be projected; null where it concerns nobody. */
export async function readFacts(tx: Tx, exerciseId: Id, event: LoggedEvent): Promise<Facts | null> {
  const isEverybodys = everybody.includes(event.type);
  if (!isEverybodys && !some.includes(event.type)) return null;
  const sql = sqlOf(tx);
  if (event.type === "comment.posted") return readFactsOfPost({ sql, look: sql }, exerciseId, event);
  if (!isEverybodys) return complete(sql, event, await readAbout(tx, exerciseId, event));
  return { exerciseId, desksOf: await readDesks(sql, [event]), members: await listMembers(sql, exerciseId) };
}

type Posted = Extract<LoggedEvent, { type: "comment.posted" }>;

/** As `readFacts`, of a comment, of which there are hundreds a second. */
export async function readFactsOfPost(
  { sql, look }: { sql: Sql; look: Sql },
  exerciseId: Id,
  event: Posted,
): Promise<Facts> {
  const { subject, parentId } = event.payload;
  const option = subject.kind === "option" ? await findStanding(look, subject.id) : undefined;
  const above = parentId === null ? [] : await listAbove(sql, parentId);
  return complete(look, event, { exerciseId, option, above });
}

async function complete(look: Sql, event: LoggedEvent, facts: WithoutMembers): Promise<Facts> {
  const desksOf = await readDesks(look, [event]);
  const isOpen = "body" in event.payload && event.payload.body.includes("@");
  const members = await listMembers(look, isOpen ? facts.exerciseId : namedIn(facts, event));
  return { ...facts, desksOf, members };
}

type MemberRow = Facts["members"][number];
const memberColumns = `SELECT id, alias, role, desk FROM member`;

/** Those of an exercise, or those with these ids. */
async function listMembers(look: Sql, whose: Id | Id[]): Promise<MemberRow[]> {
  const rows = Array.isArray(whose)
    ? await look<MemberRow>(`${memberColumns} WHERE id = ANY($1::uuid[])`, [whose])
    : await look<MemberRow>(`${memberColumns} WHERE "exerciseId" = $1::uuid`, [whose]);
  return rows.map((row) => ({ ...row, role: Role.parse(row.role) }));
}

/** Whoever could be concerned by these facts. */
function namedIn(facts: WithoutMembers, { payload }: LoggedEvent): Id[] {
  const {
    option,
    other,
    argued = [],
    raters = [],
    comment,
    above = [],
    suggestedBy,
    flaggedBy,
    source,
    reached = [],
    staff = [],
  } = facts;
  const writers = [option, other].flatMap((entry) => (entry ? [entry.authorId, ...entry.contributorIds] : []));
  const others = [
    comment?.authorId,
    suggestedBy,
    flaggedBy,
    source?.addedById,
    "memberId" in payload ? payload.memberId : null,
    "authorId" in payload ? payload.authorId : null,
  ];
  const listed = "memberIds" in payload ? payload.memberIds : [];
  return [
    ...new Set([
      ...writers,
      ...argued,
      ...raters,
      ...above,
      ...listed,
      ...reached,
      ...staff,
      ...others.filter((id) => typeof id === "string"),
    ]),
  ];
}

async function readAbout(tx: Tx, exerciseId: Id, event: LoggedEvent): Promise<WithoutMembers> {
  switch (event.type) {
    case "option.submitted":
      return { exerciseId, other: await findWriters(tx, event.payload.rivalOfId) };
    case "option.revised": {
      const { optionId } = event.payload;
      const [option, argued] = [await findWriters(tx, optionId), await listArgued(tx, optionId)];
      return { exerciseId, option, argued, raters: await listRaters(tx, [optionId]) };
    }
    case "option.declined":
    case "option.merged":
    case "option.split": {
      const { optionId } = event.payload;
      const intoId = event.type === "option.merged" ? event.payload.intoId : null;
      const other = await findWriters(tx, intoId);
      const raters = intoId === null ? [] : await listRaters(tx, [optionId, intoId]);
      const option = await findWriters(tx, optionId);
      return { exerciseId, option, other, raters, argued: await listArgued(tx, optionId) };
    }
    case "option.unmerged": {
      const { optionId: id } = event.payload;
      const row = await tx.policyOption.findUnique({ where: { id }, select: { mergedIntoId: true } });
      const other = await findWriters(tx, row?.mergedIntoId ?? null);
      return { exerciseId, option: await findWriters(tx, id), other };
    }
    case "merge.objected":
    case "blind.opened":
    case "flag.raised":
      return { exerciseId, staff: await listStaff(tx, exerciseId) };
    case "contradiction.flagged": {
      const [one, two] = event.payload.optionIds;
      const option = await findWriters(tx, one);
      return { exerciseId, option, other: await findWriters(tx, two), staff: await listStaff(tx, exerciseId) };
    }
    case "contradiction.settled": {
      const where = { id: event.payload.contradictionId };
      const flagged = await tx.contradiction.findUnique({ where, select: { flaggedById: true } });
      return { exerciseId, flaggedBy: flagged?.flaggedById };
    }
    case "option.bundled": {
      const { optionId } = event.payload;
      const where = { exerciseId, optionIds: { has: optionId } };
      const narrative = await tx.narrative.findFirst({ where, select: { id: true } });
      return { exerciseId, option: await findWriters(tx, optionId), narrativeId: narrative?.id };
    }
    case "option.accepted":
    case "option.unsplit":
    case "option.unbundled":
    case "option.judged":
    case "suggestion.made":
      return { exerciseId, option: await findWriters(tx, event.payload.optionId) };
    case "suggestion.accepted":
    case "suggestion.declined": {
      const where = { id: event.payload.suggestionId };
      const suggestion = await tx.suggestion.findUnique({ where, select: { authorId: true } });
      return { exerciseId, suggestedBy: suggestion?.authorId };
    }
    case "call.issued":
      return { exerciseId, reached: await listReached(tx, exerciseId, event) };
    case "source.assessed":
    case "source.removed": {
      const row = await tx.source.findUnique({ where: { id: event.payload.sourceId } });
      return { exerciseId, source: row ? toSource(row) : undefined };
    }
    case "comment.edited":
    case "comment.resolved":
    case "comment.reopened": {
      const where = { id: event.payload.commentId };
      const comment = await tx.comment.findUnique({ where, select: { authorId: true, body: true } });
      return { exerciseId, comment: comment ?? undefined };
    }
    default:
      return { exerciseId };
  }
}

async function findWriters(tx: Tx, id: Id | null): Promise<Facts["other"]> {
  if (id === null) return undefined;
  const select = { id: true, authorId: true, contributorIds: true };
  return (await tx.policyOption.findUnique({ where: { id }, select })) ?? undefined;
}

async function listRaters(tx: Tx, optionIds: Id[]): Promise<Id[]> {
  const where = { optionId: { in: optionIds } };
  const rows = await tx.rating.findMany({ where, distinct: ["memberId"], select: { memberId: true } });
  return rows.map(({ memberId }) => memberId);
}

async function listStaff(tx: Tx, exerciseId: Id): Promise<Id[]> {
  const rows = await tx.member.findMany({
    where: { exerciseId, role: { in: [...staffRoles] } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

async function listReached(
  tx: Tx,
  exerciseId: Id,
  { by, payload }: Extract<LoggedEvent, { type: "call.issued" }>,
): Promise<Id[]> {
  const rows = await tx.member.findMany({
    where: { exerciseId },
    select: { id: true, role: true, standing: true, expertise: { select: { levels: true } } },
  });
  const members = rows.map(({ id, role, standing }) => {
    return { id, role: Role.parse(role), standing: Standing.parse(standing) };
  });
  const expertise = Object.fromEntries(rows.map((row) => [row.id, (row.expertise?.levels ?? {}) as Levels]));
  return reachOf(payload.gap, members, expertise, by).memberIds;
}

const Authors = z.array(z.object({ authorId: z.string() }));

async function listArgued(tx: Tx, subjectId: Id): Promise<Id[]> {
  const rows = await tx.$queryRaw`
    SELECT DISTINCT "authorId" FROM comment WHERE "subjectId" = ${subjectId}::uuid AND "deletedAt" IS NULL`;
  return Authors.parse(rows).map(({ authorId }) => authorId);
}

/** The authors of a comment and of all above it, the nearest first, each once. */
async function listAbove(sql: Sql, id: Id): Promise<Id[]> {
  const rows = await sql<{ authorId: Id }>(
    `WITH RECURSIVE above AS (
       SELECT "parentId", "authorId", 0 AS height FROM comment WHERE id = $1::uuid
       UNION ALL
       SELECT comment."parentId", comment."authorId", height + 1
       FROM comment JOIN above ON comment.id = above."parentId"
     )
     SELECT "authorId", min(height) AS height FROM above GROUP BY "authorId" ORDER BY height`,
    [id],
  );
  return rows.map(({ authorId }) => authorId);
}
