import { Refusal } from "@/lib/domain/errors";
import { takesPlace } from "@/lib/domain/members/places";
import type { Handler } from "@/lib/server/log/context";
import { admitNext } from "./admit";
import { requireMemberOf } from "./require-member-of";

/** Both in one: there is an organizer at every moment. */
export const handOverExercise: Handler<"hand-over-exercise"> = async (context, { memberId }) => {
  const { actor, tx, exercise } = context;
  const { role, standing } = await requireMemberOf(context, memberId);
  if (memberId === actor.memberId) throw new Refusal("invalid", "Choose somebody else to hand the exercise over to.");
  if (standing !== "active") throw new Refusal("invalid", "They have no access at present. Reinstate them first.");
  const promoted =
    role === "organizer"
      ? []
      : [{ type: "member.role-changed" as const, payload: { memberId, role: "organizer" as const } }];
  // The one gives back a place, the other takes one.
  const admitted = await admitNext(tx, exercise, { leaving: takesPlace(role) ? 0 : -1 });
  return [
    ...promoted,
    { type: "member.role-changed", payload: { memberId: actor.memberId, role: "moderator" } },
    ...admitted,
  ];
};
