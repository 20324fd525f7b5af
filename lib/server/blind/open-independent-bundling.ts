import { staffRoles } from "@/lib/domain/audience";
import { fewestHandedIn } from "@/lib/domain/blind/sitting";
import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";
import { findSitting } from "./rows";

/** One at a time: refused while another has not been revealed, and where there are not two to compare. */
export const openIndependentBundling: Handler<"open-independent-bundling"> = async ({ tx, exercise }, { id }) => {
  const last = await findSitting(tx, exercise.id);
  if (last && last.revealedAt === null) {
    throw new Refusal("invalid", "An independent bundling is open already. Reveal it before you open another.");
  }
  const staff = await tx.member.count({
    where: { exerciseId: exercise.id, role: { in: [...staffRoles] }, standing: "active" },
  });
  if (staff < fewestHandedIn) {
    throw new Refusal("invalid", "There is nobody to compare with. Invite another moderator first.");
  }
  return [{ type: "blind.opened", payload: { sittingId: id } }];
};
