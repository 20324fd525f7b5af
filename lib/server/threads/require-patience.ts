import { isStaff } from "@/lib/domain/audience";
import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import { mayCommentFrom } from "@/lib/domain/threads/thread-rule";
import { toInstant } from "@/lib/server/db/instants";
import type { FrequentContext } from "@/lib/server/log/context";
import { findThreadRule } from "./rows";

/** Throws "too-soon", with the seconds that are left, where slow mode has the actor wait before they comment again. */
export async function requirePatience(context: FrequentContext, subjectId: Id): Promise<void> {
  const { sql, look, exercise, actor, now } = context;
  if (isStaff(actor.role)) return;
  const rule = await findThreadRule(look, subjectId);
  const slow = { exercise: await findSlowSeconds(context), thread: rule?.slowSeconds ?? null };
  if (slow.exercise === null && slow.thread === null) return;
  const [last] = await sql<{ inExercise: Date | null; inThread: Date | null }>(
    `SELECT max("postedAt") AS "inExercise", max("postedAt") FILTER (WHERE "subjectId" = $3::uuid) AS "inThread"
     FROM comment WHERE "exerciseId" = $1::uuid AND "authorId" = $2::uuid`,
    [exercise.id, actor.memberId, subjectId],
  );
  const lastIn = { exercise: toInstant(last?.inExercise ?? null), thread: toInstant(last?.inThread ?? null) };
  const from = mayCommentFrom(slow, lastIn);
  if (from === null || from <= now) return;
  const seconds = Math.ceil((from - now) / 1_000);
  const message = `Slow mode is on: your next comment can go out in ${seconds} seconds. It is kept until then.`;
  throw new Refusal("too-soon", message, [], seconds);
}

async function findSlowSeconds({ look, exercise }: FrequentContext): Promise<number | null> {
  const statement = `SELECT "slowSeconds" FROM exercise WHERE id = $1::uuid`;
  const [row] = await look<{ slowSeconds: number | null }>(statement, [exercise.id]);
  return row?.slowSeconds ?? null;
}
