import { askedAfter, nextObjections, type OptionEvent, withContributors } from "@/lib/domain/options/evolve";
import { applyChanges, excerptOf, type OptionContent } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { without } from "@/lib/domain/records";
import type { Tx } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/db/generated/client";
import { toAsked, toContent, toObjections, toTakenIn } from "./rows";
import { toSearchText } from "./search-text";

export async function projectOptions(tx: Tx, exerciseId: Id, event: OptionEvent): Promise<void> {
  const id = event.payload.optionId;
  const update = (data: Parameters<typeof tx.policyOption.update>[0]["data"]) =>
    tx.policyOption.update({ where: { id }, data });
  const at = new Date(event.at);
  switch (event.type) {
    case "option.submitted": {
      const { option, revision } = submittedRows(exerciseId, event);
      await tx.policyOption.create({ data: option });
      await tx.revision.create({ data: revision });
      await noteForSearch(tx, exerciseId, id, event.payload.content);
      await tx.draft.deleteMany({ where: { memberId: option.authorId, id } });
      return;
    }
    case "option.revised": {
      const { revision: number, changes, note, weight, restores, creditedToId } = event.payload;
      const before = await tx.policyOption.findUniqueOrThrow({ where: { id } });
      const content = applyChanges(toContent(before), changes);
      const authorId = event.by ?? "";
      const baseNumber = event.payload.baseNumber ?? number - 1;
      const contributorIds = withContributors(before, [event.by, creditedToId]);
      const asked = askedAfter({ asked: toAsked(before), authorId: before.authorId }, event);
      await update({
        ...contentColumns(content),
        revision: number,
        ...(weight === "substantial" && { substantialRevision: number }),
        revisedAt: at,
        contributorIds,
        asked: asked ?? Prisma.DbNull,
        lastSeq: event.seq,
      });
      await tx.revision.create({
        data: { optionId: id, number, authorId, at, note, weight, baseNumber, restores, creditedToId, content },
      });
      await noteForSearch(tx, exerciseId, id, content);
      await tx.draft.deleteMany({ where: { memberId: authorId, id } });
      return;
    }
    case "option.accepted":
      await update({ status: "accepted", declineReason: null, asked: Prisma.DbNull });
      return;
    case "option.declined":
      await update({ status: "declined", declineReason: event.payload.reason, asked: Prisma.DbNull });
      return;
    case "option.changes-asked": {
      const { commentId, revision } = event.payload;
      await update({ asked: { commentId, memberId: event.by ?? "", revision, at: event.at, revisedAt: null } });
      return;
    }
    case "option.merged": {
      const { intoId, note, left } = event.payload;
      await update({ mergedIntoId: intoId, mergeNote: note, mergedFrom: left ?? Prisma.DbNull, objections: [] });
      await takeOut(tx, exerciseId, id);
      const into = await tx.policyOption.findUniqueOrThrow({ where: { id: intoId }, select: { takenIn: true } });
      const takenIn = { ...toTakenIn(into), [id]: event.at };
      await tx.policyOption.update({ where: { id: intoId }, data: { takenIn } });
      return;
    }
    case "option.unmerged":
      await update({ mergedIntoId: null, mergeNote: "", mergedFrom: Prisma.DbNull, objections: [] });
      await takeOut(tx, exerciseId, id);
      return;
    case "option.split": {
      const { partIds, note, left } = event.payload;
      await update({ splitIntoIds: partIds, mergeNote: note, mergedFrom: left ?? Prisma.DbNull, objections: [] });
      return;
    }
    case "option.unsplit": {
      const { partIds, reason } = event.payload;
      await update({ splitIntoIds: [], mergeNote: "", mergedFrom: Prisma.DbNull, objections: [] });
      const where = { id: { in: partIds }, status: { not: "declined" } };
      await tx.policyOption.updateMany({
        where,
        data: { status: "declined", declineReason: reason, asked: Prisma.DbNull },
      });
      return;
    }
    case "merge.objected":
    case "merge.objection-withdrawn": {
      const row = await tx.policyOption.findUniqueOrThrow({ where: { id }, select: { objections: true } });
      await update({ objections: nextObjections(toObjections(row), event) });
      return;
    }
  }
}

/** What was merged into another option is no longer counted with any. */
async function takeOut(tx: Tx, exerciseId: Id, partId: Id): Promise<void> {
  const where = { exerciseId, takenIn: { path: [partId], not: Prisma.DbNull } };
  const rows = await tx.policyOption.findMany({ where, select: { id: true, takenIn: true } });
  for (const row of rows) {
    const takenIn = without(toTakenIn(row), partId);
    await tx.policyOption.update({ where: { id: row.id }, data: { takenIn } });
  }
}

type Submitted = Extract<OptionEvent, { type: "option.submitted" }>;

/** The rows of an option that has just been submitted, and of its first revision. */
export function submittedRows(exerciseId: Id, { seq, at, by, payload }: Submitted) {
  const { optionId: id, number, content, sourceNote, rivalOfId, callId, split } = payload;
  const [writerId, time] = [by ?? "", new Date(at)];
  const columns = {
    id,
    exerciseId,
    number,
    authorId: split?.authorId ?? writerId,
    contributorIds: split?.contributorIds ?? [],
    splitFromId: split?.fromId ?? null,
    status: split?.isAccepted ? "accepted" : "submitted",
    sourceNote,
    rivalOfId,
    callId,
    submittedAt: time,
  };
  return {
    option: { ...columns, ...contentColumns(content), revision: 1, revisedAt: time, lastSeq: seq },
    revision: { optionId: id, number: 1, baseNumber: 0, authorId: writerId, at: time, note: "", content },
  };
}

/** What is searched of an option, kept beside its row. */
export async function noteForSearch(tx: Tx, exerciseId: Id, id: Id, { title, facets }: OptionContent): Promise<void> {
  const head = toSearchText(`${title} ${excerptOf(facets)}`);
  const body = toSearchText(`${title} ${Object.values(facets).join(" ")}`);
  await tx.$executeRaw`
    INSERT INTO search_document ("optionId", "exerciseId", "head", "body")
    VALUES (${id}::uuid, ${exerciseId}::uuid, ${head}, ${body})
    ON CONFLICT ("optionId") DO UPDATE SET "head" = excluded."head", "body" = excluded."body"`;
  await tx.$executeRaw`
    INSERT INTO search_word ("exerciseId", word)
    SELECT ${exerciseId}::uuid, unnest(tsvector_to_array(to_tsvector('simple', ${body})))
    ON CONFLICT DO NOTHING`;
}

function contentColumns(content: OptionContent): OptionContent & { excerpt: string } {
  const { title, facets, placement, stakeholders, instruments, timeHorizon } = content;
  return { title, facets, placement, stakeholders, instruments, timeHorizon, excerpt: excerptOf(facets) };
}
