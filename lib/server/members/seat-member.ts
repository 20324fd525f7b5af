import { Refusal } from "@/lib/domain/errors";
import type { Term } from "@/lib/domain/exercise/setup";
import type { Handler } from "@/lib/server/log/context";

export const seatMember: Handler<"seat-member"> = async ({ tx, exercise }, { memberId, desk }) => {
  const member = await tx.member.findFirst({ where: { id: memberId, exerciseId: exercise.id } });
  if (!member) throw new Refusal("not-found", "There is no such member in this exercise.");
  if (member.desk === desk) return [];
  const { stakeholders } = await tx.exercise.findUniqueOrThrow({
    where: { id: exercise.id },
    select: { stakeholders: true },
  });
  if (desk !== null && !(stakeholders as Term[]).some(({ id }) => id === desk)) {
    const message = `"${desk}" is not one of this exercise's stakeholders.`;
    throw new Refusal("invalid", message, [{ path: "desk", message }]);
  }
  return [{ type: "member.seated", payload: { memberId, desk } }];
};
