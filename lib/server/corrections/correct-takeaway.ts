import { changesOf } from "@/lib/domain/corrections/correction";
import type { Handler } from "@/lib/server/log/context";
import { requireTakeaway, requireVersion } from "@/lib/server/narratives/require-narrative";
import { requireReferences } from "@/lib/server/references/require-references";
import { nextVersion } from "./rows";

export const correctTakeaway: Handler<"correct-takeaway"> = async (context, command) => {
  const { id: correctionId, takeawayId, baseVersion, reason } = command;
  const takeaway = await requireTakeaway(context, takeawayId);
  requireVersion(takeaway.version, baseVersion);
  await requireReferences(context, "changes", command.changes, takeaway);
  const changes = changesOf(takeaway, command.changes);
  if (changes.length === 0) return [];
  const version = await nextVersion(context.tx, context.exercise.id);
  const subject = { kind: "takeaway" as const, id: takeawayId };
  return [{ type: "report.corrected", payload: { correctionId, version, subject, changes, reason } }];
};
