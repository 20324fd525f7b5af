import { isStaff, type Viewer } from "@/lib/domain/audience";
import type { Levels } from "@/lib/domain/expertise/expertise";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";

/** What a member has said they know; empty for who has said nothing. */
export async function findExpertise(tx: Tx, memberId: Id): Promise<Levels> {
  const row = await tx.expertise.findUnique({ where: { memberId } });
  return (row?.levels ?? {}) as Levels;
}

/** What members have said they know, as far as the viewer is told: staff all of it, others their own. */
export async function listExpertise(tx: Tx, exerciseId: Id, viewer: Viewer): Promise<Record<Id, Levels>> {
  if (viewer.kind === "reader") return {};
  const whose = isStaff(viewer.role) ? {} : { memberId: viewer.memberId };
  const rows = await tx.expertise.findMany({ where: { exerciseId, ...whose }, orderBy: { memberId: "asc" } });
  return Object.fromEntries(rows.map(({ memberId, levels }) => [memberId, levels as Levels]));
}
