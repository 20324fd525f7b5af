import type { OptionEvent } from "@/lib/domain/options/evolve";
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
      const { number, content, sourceNote } = event.payload;
      const authorId = event.by ?? "";
      const columns = { exerciseId, number, authorId, status: "submitted", sourceNote, submittedAt: at };
      await tx.policyOption.create({
        data: { id, ...columns, ...contentColumns(content), revision: 1, revisedAt: at },
      });
      await tx.revision.create({ data: { optionId: id, number: 1, authorId, at, note: "", content } });
      await tx.draft.deleteMany({ where: { memberId: authorId, id } });
      return;
    }
    case "option.revised": {
      const { revision, changes, note } = event.payload;
      const content = applyChanges(toContent(await tx.policyOption.findUniqueOrThrow({ where: { id } })), changes);
      const authorId = event.by ?? "";
      await update({ ...contentColumns(content), revision, revisedAt: at });
      await tx.revision.create({ data: { optionId: id, number: revision, authorId, at, note, content } });
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
      await update({ mergedIntoId: event.payload.intoId });
      return;
    case "option.unmerged":
      await update({ mergedIntoId: null });
      return;
  }
}

function contentColumns(content: OptionContent): OptionContent {
  const { title, facets, placement, stakeholders, instruments, timeHorizon } = content;
  return { title, facets, placement, stakeholders, instruments, timeHorizon };
}
