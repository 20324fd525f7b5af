import { type OptionEvent, withContributors } from "@/lib/domain/options/evolve";
import { applyChanges, type OptionContent } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { toContent } from "./rows";

export async function projectOptions(tx: Tx, exerciseId: Id, event: OptionEvent): Promise<void> {
  const id = event.payload.optionId;
  const update = (data: Parameters<typeof tx.policyOption.update>[0]["data"]) =>
    tx.policyOption.update({ where: { id }, data });
  const at = new Date(event.at);
  switch (event.type) {
    case "option.submitted": {
      const { number, content, sourceNote, rivalOfId } = event.payload;
      const authorId = event.by ?? "";
      const columns = { exerciseId, number, authorId, status: "submitted", sourceNote, rivalOfId, submittedAt: at };
      await tx.policyOption.create({
        data: { id, ...columns, ...contentColumns(content), revision: 1, revisedAt: at },
      });
      await tx.revision.create({ data: { optionId: id, number: 1, baseNumber: 0, authorId, at, note: "", content } });
      await tx.draft.deleteMany({ where: { memberId: authorId, id } });
      return;
    }
    case "option.revised": {
      const { revision: number, changes, note, weight, restores, creditedToId } = event.payload;
      const before = await tx.policyOption.findUniqueOrThrow({ where: { id } });
      const content = applyChanges(toContent(before), changes);
      const authorId = event.by ?? "";
      const baseNumber = event.payload.baseNumber ?? number - 1;
      const contributorIds = withContributors(before, [event.by, creditedToId]);
      await update({ ...contentColumns(content), revision: number, revisedAt: at, contributorIds });
      await tx.revision.create({
        data: { optionId: id, number, authorId, at, note, weight, baseNumber, restores, creditedToId, content },
      });
      await tx.draft.deleteMany({ where: { memberId: authorId, id } });
      return;
    }
    case "option.accepted":
      await update({ status: "accepted", declineReason: null });
      return;
    case "option.declined":
      await update({ status: "declined", declineReason: event.payload.reason });
      return;
    case "option.merged":
      await update({ mergedIntoId: event.payload.intoId, mergeNote: event.payload.note });
      return;
    case "option.unmerged":
      await update({ mergedIntoId: null, mergeNote: "" });
      return;
  }
}

function contentColumns(content: OptionContent): OptionContent {
  const { title, facets, placement, stakeholders, instruments, timeHorizon } = content;
  return { title, facets, placement, stakeholders, instruments, timeHorizon };
}
