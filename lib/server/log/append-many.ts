import { isStaff } from "@/lib/domain/audience";
import { Role } from "@/lib/domain/members/member";
import type { LoggedEvent } from "@/lib/domain/events";
import type { Id, Instant } from "@/lib/domain/primitives";
import { ratingOf } from "@/lib/domain/ratings/evolve";
import type { Db, Tx } from "@/lib/server/db/client";
import { sqlOf } from "@/lib/server/db/sql";
import { postedRow } from "@/lib/server/discussion/project";
import { noteForSearch, submittedRows } from "@/lib/server/options/project";
import { fromRating } from "@/lib/server/ratings/rows";
import { append, type Entry, numbered } from "./append";
import { lockExercise } from "./lock";

const patient = { maxWait: 10_000, timeout: 300_000 };

/**
 * Puts thousands of submissions, comments on options and first ratings into an exercise at once, log and tables as
 * `execute` would have left them one by one. For exercises that are seeded: it asks no policy.
 */
export async function appendMany({ prisma }: Db, slug: string, entries: Entry[], at: Instant): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const sql = sqlOf(tx);
    const { id, seq } = (await lockExercise(sql, slug)).exercise;
    const logged = numbered(entries, seq, at);
    const source = { id: null, hash: null };
    await append(
      sql,
      id,
      logged.map((event) => ({ event, source })),
    );
    await projectMany(tx, id, logged);
    await tx.exercise.update({ where: { id }, data: { seq: seq + logged.length } });
  }, patient);
}

async function projectMany(tx: Tx, exerciseId: Id, events: LoggedEvent[]): Promise<void> {
  const submitted = events.filter((event) => event.type === "option.submitted");
  const posted = events.filter((event) => event.type === "comment.posted");
  const ratings = events.flatMap((event) => (event.type === "option.rated" ? (ratingOf(event) ?? []) : []));
  const rows = submitted.map((event) => submittedRows(exerciseId, event));
  await tx.policyOption.createMany({ data: rows.map(({ option }) => option) });
  await tx.revision.createMany({ data: rows.map(({ revision }) => revision) });
  for (const { payload } of submitted) await noteForSearch(tx, exerciseId, payload.optionId, payload.content);

  const members = await tx.member.findMany({ where: { exerciseId }, select: { id: true, role: true } });
  const staffIds = new Set(members.filter(({ role }) => isStaff(Role.parse(role))).map(({ id }) => id));
  const rated = ratings.map((rating) => fromRating(exerciseId, rating, staffIds.has(rating.memberId)));
  await tx.rating.createMany({ data: rated });
  await tx.comment.createMany({ data: posted.map((event) => postedRow(exerciseId, event)) });
  const counts = new Map<Id, { count: number; last: LoggedEvent }>();
  for (const event of posted) {
    const { id } = event.payload.subject;
    counts.set(id, { count: (counts.get(id)?.count ?? 0) + 1, last: event });
  }
  for (const [id, { count, last }] of counts) {
    const counted = { commentCount: { increment: count }, lastCommentAt: new Date(last.at), lastSeq: last.seq };
    await tx.policyOption.update({ where: { id }, data: counted });
  }
}
