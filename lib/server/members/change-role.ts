import { Refusal } from "@/lib/domain/errors";
import { takesPlace } from "@/lib/domain/members/places";
import type { Handler } from "@/lib/server/log/context";
import { admitNext } from "./admit";

/** An exercise always keeps an organizer. */
export const changeRole: Handler<"change-role"> = async ({ tx, exercise }, { memberId, role }) => {
  const member = await tx.member.findFirst({ where: { id: memberId, exerciseId: exercise.id } });
  if (!member) throw new Refusal("not-found", "There is no such member in this exercise.");
  if (member.role === role) return [];
  if (member.role === "organizer") {
    const organizers = await tx.member.count({ where: { exerciseId: exercise.id, role: "organizer" } });
    if (organizers === 1) throw new Refusal("invalid", "This is the only organizer. Make somebody else one first.");
  }
  const admitted = takesPlace(role) ? [] : await admitNext(tx, exercise, { leaving: 1 });
  return [{ type: "member.role-changed", payload: { memberId, role } }, ...admitted];
};
