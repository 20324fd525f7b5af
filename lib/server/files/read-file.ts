import { canSeeDesks, isStaff, type Viewer } from "@/lib/domain/audience";
import { Refusal } from "@/lib/domain/errors";
import { InjectFile } from "@/lib/domain/injects/inject";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";

/** A file that came with an inject, for whom the inject is; throws "not-found" to all others. Staff see all. */
export async function readFile(exerciseId: Id, id: Id, viewer: Viewer): Promise<{ type: string; content: Uint8Array }> {
  const seesAll = viewer.kind === "member" && isStaff(viewer.role);
  const row =
    seesAll || (await hasArrived(exerciseId, id, viewer))
      ? await db().prisma.injectFile.findFirst({ where: { id, exerciseId }, select: { type: true, content: true } })
      : null;
  if (!row) throw new Refusal("not-found", "There is no such file here.");
  return row;
}

async function hasArrived(exerciseId: Id, id: Id, viewer: Viewer): Promise<boolean> {
  const rows = await db().prisma.inject.findMany({
    where: { exerciseId, releasedAt: { not: null } },
    select: { files: true, desks: true },
  });
  return rows.some(
    ({ files, desks }) =>
      canSeeDesks(viewer, desks) &&
      InjectFile.array()
        .parse(files)
        .some((file) => file.id === id),
  );
}
