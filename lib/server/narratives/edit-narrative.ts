import { Refusal } from "@/lib/domain/errors";
import { mergeChanges } from "@/lib/domain/narratives/merge-changes";
import { type NarrativeChanges, type NarrativeField, type NarrativeTexts } from "@/lib/domain/narratives/narrative";
import type { Handler, HandlerContext } from "@/lib/server/log/context";
import { requireReferences } from "@/lib/server/references/require-references";
import { readVersion } from "./read-history";
import { requireNarrative } from "./require-narrative";

/**
 * Puts the changes together with what has been saved since; throws "stale" where both changed the same sentence, or where
 * what is to be restored would not read as it did.
 */
export const editNarrative: Handler<"edit-narrative"> = async (context, command) => {
  const { narrativeId, baseVersion, changes, restores } = command;
  const narrative = await requireNarrative(context, narrativeId);
  await requireReferences(context, "changes", changes, narrative);
  const base = baseVersion === narrative.version ? narrative : await requireTexts(context, narrativeId, baseVersion);
  const merged = mergeChanges(base, changes, narrative);
  if (restores !== undefined) {
    const restored = await requireTexts(context, narrativeId, restores);
    requireSame(restored, changes, "invalid", `These are not the texts of version ${restores}.`);
    requireSame(
      restored,
      merged.changes,
      "stale",
      "Somebody else has changed these texts since you looked. Look again.",
    );
  }
  if (merged.disputed.length > 0) {
    throw new Refusal(
      "stale",
      "Somebody else has changed the same sentence since you began. Yours is kept; compare the two and save again.",
      merged.disputed.map((field) => ({ path: `changes.${field}`, message: "Changed by both." })),
    );
  }
  if (Object.keys(merged.changes).length === 0) return [];
  const restoring = restores === undefined ? {} : { restores };
  return [{ type: "narrative.edited", payload: { narrativeId, changes: merged.changes, ...restoring } }];
};

async function requireTexts({ tx, exercise }: HandlerContext, id: string, version: number): Promise<NarrativeTexts> {
  const texts = await readVersion(tx, exercise.id, id, version);
  if (!texts)
    throw new Refusal("invalid", `There is no version ${version} of this narrative. Begin with the one there is.`);
  return texts;
}

function requireSame(
  texts: NarrativeTexts,
  changes: NarrativeChanges,
  code: "invalid" | "stale",
  message: string,
): void {
  const others = (Object.keys(changes) as NarrativeField[]).filter((field) => changes[field] !== texts[field]);
  if (others.length === 0) return;
  const details = others.map((field) => ({ path: `changes.${field}`, message: "Not as it was in that version." }));
  throw new Refusal(code, message, details);
}
