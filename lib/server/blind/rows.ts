import type { Viewer } from "@/lib/domain/audience";
import { Bundling, bundlingKey, Group, type OwnBundling, type Sitting } from "@/lib/domain/blind/sitting";
import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";
import type { HandlerContext } from "@/lib/server/log/context";

/** The last independent bundling of an exercise, with what was handed in once that is revealed. */
export async function findSitting(tx: Tx, exerciseId: Id): Promise<Sitting | null> {
  const row = await tx.sitting.findFirst({ where: { exerciseId }, orderBy: { seq: "desc" } });
  if (!row) return null;
  const { id, openedById, openedAt, handedInIds, revealedAt } = row;
  const revealed = Bundling.array().parse(row.revealed);
  return { id, openedById, openedAt: toInstant(openedAt), handedInIds, revealedAt: toInstant(revealedAt), revealed };
}

/** What has been handed in, in that order; for nobody to see before it is revealed. */
export async function listHandedIn(
  tx: Tx,
  { id, handedInIds }: Pick<Sitting, "id" | "handedInIds">,
): Promise<Bundling[]> {
  const rows = await tx.blindBundling.findMany({ where: { sittingId: id, memberId: { in: handedInIds } } });
  return handedInIds.flatMap((memberId) => {
    const row = rows.find((each) => each.memberId === memberId);
    return row ? [{ memberId, groups: toGroups(row.groups) }] : [];
  });
}

/** How the viewer bundles options by themselves; never how anybody else does. */
export async function listOwnBundlings(tx: Tx, exerciseId: Id, viewer: Viewer): Promise<Record<string, OwnBundling>> {
  return viewer.kind === "reader" ? {} : listBundlings(tx, exerciseId, viewer.memberId);
}

/** Bundlings of one member, or where none is named of all, which is nobody's to see. */
export async function listBundlings(tx: Tx, exerciseId: Id, memberId?: Id): Promise<Record<string, OwnBundling>> {
  const where = { sitting: { exerciseId }, ...(memberId !== undefined && { memberId }) };
  const rows = await tx.blindBundling.findMany({ where });
  return Object.fromEntries(
    rows.map((row) => [
      bundlingKey(row),
      { sittingId: row.sittingId, memberId: row.memberId, groups: toGroups(row.groups) },
    ]),
  );
}

export async function findGroups(tx: Tx, sittingId: Id, memberId: Id): Promise<Group[]> {
  const row = await tx.blindBundling.findUnique({ where: { sittingId_memberId: { sittingId, memberId } } });
  return row ? toGroups(row.groups) : [];
}

/** The sitting that a command is about, which is the last one of its exercise. */
export async function requireSitting({ tx, exercise }: HandlerContext, sittingId: Id): Promise<Sitting> {
  const sitting = await findSitting(tx, exercise.id);
  if (sitting?.id === sittingId) return sitting;
  throw new Refusal(
    "not-found",
    "This independent bundling is not the last one here. Reload the page to see which is.",
  );
}

function toGroups(groups: unknown): Group[] {
  return Group.array().parse(groups);
}
