import { Refusal } from "@/lib/domain/errors";
import { Role, Standing } from "@/lib/domain/members/member";
import type { Id } from "@/lib/domain/primitives";
import type { HandlerContext } from "@/lib/server/log/context";

/** A member of this exercise, however they stand; throws "not-found". */
export async function requireMemberOf({ tx, exercise }: Pick<HandlerContext, "tx" | "exercise">, memberId: Id) {
  const member = await tx.member.findFirst({ where: { id: memberId, exerciseId: exercise.id } });
  if (!member) throw new Refusal("not-found", "There is no such member in this exercise.");
  return { ...member, role: Role.parse(member.role), standing: Standing.parse(member.standing) };
}

/** Throws "invalid" where an organizer would shut themselves out: so the exercise always keeps one. */
export function requireOther({ actor }: HandlerContext, memberId: Id): void {
  if (actor.memberId !== memberId) return;
  throw new Refusal("invalid", "You cannot shut yourself out. Hand the exercise over to another organizer first.");
}
