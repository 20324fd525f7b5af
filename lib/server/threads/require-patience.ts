import { isStaff } from "@/lib/domain/audience";
import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import { mayCommentFrom } from "@/lib/domain/threads/thread-rule";
import { toInstant } from "@/lib/server/db/instants";
import type { HandlerContext } from "@/lib/server/log/context";
import { findThreadRule } from "./rows";

/** Throws "too-soon", with the seconds that are left, where slow mode has the actor wait before they comment again. */
export async function requirePatience({ tx, exercise, actor, now }: HandlerContext, subjectId: Id): Promise<void> {
  if (isStaff(actor.role)) return;
  const { slowSeconds } = await tx.exercise.findUniqueOrThrow({
    where: { id: exercise.id },
    select: { slowSeconds: true },
  });
  const slow = { exercise: slowSeconds, thread: (await findThreadRule(tx, subjectId))?.slowSeconds ?? null };
  if (slow.exercise === null && slow.thread === null) return;
  const lastIn = async (where: { subjectId?: Id }) => {
    const mine = { exerciseId: exercise.id, authorId: actor.memberId, ...where };
    const last = await tx.comment.findFirst({ where: mine, orderBy: { postedAt: "desc" }, select: { postedAt: true } });
    return last && toInstant(last.postedAt);
  };
  const from = mayCommentFrom(slow, { exercise: await lastIn({}), thread: await lastIn({ subjectId }) });
  if (from === null || from <= now) return;
  const seconds = Math.ceil((from - now) / 1_000);
  const message = `Slow mode is on: your next comment can go out in ${seconds} seconds. It is kept until then.`;
  throw new Refusal("too-soon", message, [], seconds);
}
