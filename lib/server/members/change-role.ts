import { Refusal } from "@/lib/domain/errors";
import { takesPlace } from "@/lib/domain/members/places";
import type { Handler } from "@/lib/server/log/context";
import { admitNext } from "./admit";
import { isLeaving } from "./leaving";
import { requireMemberOf } from "./require-member-of";

/** An exercise always keeps an organizer. */
export const changeRole: Handler<"change-role"> = async ({ tx, exercise }, { memberId, role }) => {
  const member = await requireMemberOf({ tx, exercise }, memberId);
  if (member.role === role) return [];
  if (member.role === "organizer" && member.standing === "active") {
    const active = { exerciseId: exercise.id, role: "organizer", standing: "active", NOT: isLeaving };
    const organizers = await tx.member.count({ where: active });
    if (organizers === 1) throw new Refusal("invalid", "This is the only organizer. Make somebody else one first.");
  }
  const givesPlace = !takesPlace(role) && member.standing !== "removed";
  const admitted = givesPlace ? await admitNext(tx, exercise, { leaving: 1 }) : [];
  return [{ type: "member.role-changed", payload: { memberId, role } }, ...admitted];
};
