import { changesOf } from "@/lib/domain/corrections/correction";
import type { Handler } from "@/lib/server/log/context";
import { requireNarrative, requireVersion } from "@/lib/server/narratives/require-narrative";
import { requireReferences } from "@/lib/server/references/require-references";
import { nextVersion } from "./rows";

export const correctNarrative: Handler<"correct-narrative"> = async (context, command) => {
  const { id: correctionId, narrativeId, baseVersion, reason } = command;
  const narrative = await requireNarrative(context, narrativeId);
  requireVersion(narrative.version, baseVersion);
  await requireReferences(context, "changes", command.changes, narrative);
  const changes = changesOf(narrative, command.changes);
  if (changes.length === 0) return [];
  const version = await nextVersion(context.tx, context.exercise.id);
  const subject = { kind: "narrative" as const, id: narrativeId };
  return [{ type: "report.corrected", payload: { correctionId, version, subject, changes, reason } }];
};
