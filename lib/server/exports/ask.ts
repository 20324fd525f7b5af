import { createHash } from "node:crypto";
import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import { ExportFormat, ReportExport } from "@/lib/domain/report/exports";
import { db } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";
import { toInstant } from "@/lib/server/db/instants";
import { env } from "@/lib/server/env";
import type { Access } from "@/lib/server/members/viewer";
import { requestExport } from "./queue";
import { readSource, type Source } from "./read-source";

/** Raised whenever the same source would make another file. */
const method = 3;

/** After so long a silence nobody is at it any more: several times what the queue waits before it tries again. */
const silentAfterMs = 20 * 60_000;

const failed = "This file could not be made. Nothing is lost; try again.";

/**
 * The file of this format of the report as this viewer sees it now: the one that was made of the same before, for
 * whomever, or else one that is about to be made. `limit` is asked before anything new is begun.
 */
export async function askForExport(
  access: Access,
  format: ExportFormat,
  limit: () => Promise<void>,
): Promise<ReportExport> {
  const { prisma } = db();
  const source = await readSource(access, env().appUrl);
  const where = { exerciseId: access.exerciseId, format, key: keyOf(source) };
  const audience = access.viewer.kind === "reader" ? "everyone" : "members";
  const kept = await prisma.export.findUnique({ where: { exerciseId_format_key: where }, select: seen });
  if (kept && toExport(kept).state !== "failed") {
    if (audience === "everyone") await prisma.export.update({ where: { id: kept.id }, data: { audience } });
    return toExport(kept);
  }
  await limit();
  return prisma.$transaction(async (tx) => {
    await tx.export.createMany({ data: [{ ...where, audience, source }], skipDuplicates: true });
    // Whoever comes at the same time waits here, and then finds the job that has been left.
    const [found] = await tx.$queryRaw<{ id: Id }[]>`
      SELECT id FROM export WHERE "exerciseId" = ${where.exerciseId}::uuid AND format = ${format} AND key = ${where.key}
      FOR UPDATE`;
    const { id } = found!;
    const before = await tx.export.findUniqueOrThrow({ where: { id }, select: seen });
    const begun = { state: "waiting", progress: 0, heardAt: new Date() };
    const data = { ...(toExport(before).state === "failed" && begun), ...(audience === "everyone" && { audience }) };
    const row = await tx.export.update({ where: { id }, data, select: seen });
    if (row.state === "waiting") await requestExport(tx, { exportId: id });
    return toExport(row);
  });
}

/** How far a file is; throws "not-found" where there is none that is for this viewer. */
export async function readExport(access: Access, id: Id): Promise<ReportExport> {
  const row = await db().prisma.export.findFirst({ where: whereSeen(access, id), select: seen });
  if (!row) throw gone();
  return toExport(row);
}

/** A file; throws "not-found" where there is none that is for this viewer, or it is not made yet. */
export async function readExportFile(access: Access, id: Id) {
  const row = await db().prisma.export.findFirst({
    where: { ...whereSeen(access, id), state: "ready" },
    select: { content: true, sha256: true, format: true, madeAt: true, exercise: { select: { title: true } } },
  });
  if (!row?.content || !row.sha256) throw gone();
  const { content, sha256, exercise } = row;
  return { content, sha256, format: ExportFormat.parse(row.format), title: exercise.title };
}

function gone(): Refusal {
  return new Refusal("not-found", "This file is not kept any more. Ask for it again on the page of the report.");
}

function whereSeen({ exerciseId, viewer }: Access, id: Id) {
  return { id, exerciseId, ...(viewer.kind === "reader" && { audience: "everyone" }) };
}

/** What a file is made of, as one short text; where in the log that was read is no part of it. */
function keyOf({ report, ...rest }: Source): string {
  const { seq: _seq, ...content } = report;
  return createHash("sha256")
    .update(JSON.stringify({ method, content, ...rest }))
    .digest("hex");
}

const seen = {
  ...{ id: true, format: true, state: true, progress: true },
  ...{ size: true, sha256: true, heardAt: true, madeAt: true },
} satisfies Prisma.ExportSelect;

type Row = Prisma.ExportGetPayload<{ select: typeof seen }>;

function toExport({ heardAt, ...row }: Row): ReportExport {
  const isSilent = row.state !== "ready" && Date.now() - heardAt.getTime() > silentAfterMs;
  const state = isSilent ? "failed" : row.state;
  return ReportExport.parse({
    ...row,
    state,
    madeAt: toInstant(row.madeAt),
    problem: state === "failed" ? failed : null,
  });
}
