import { Refusal } from "@/lib/domain/errors";
import { mergeChanges } from "@/lib/domain/narratives/merge-changes";
import type { NarrativeTexts } from "@/lib/domain/narratives/narrative";
import type { Handler, HandlerContext } from "@/lib/server/log/context";
import { readVersion } from "./read-versions";
import { requireNarrative } from "./require-narrative";

/** Puts the changes together with what has been saved since; throws "stale" where both changed the same sentence. */
export const editNarrative: Handler<"edit-narrative"> = async (context, { narrativeId, baseVersion, changes }) => {
  const narrative = await requireNarrative(context, narrativeId);
  const base = baseVersion === narrative.version ? narrative : await requireBase(context, narrativeId, baseVersion);
  const merged = mergeChanges(base, changes, narrative);
  if (merged.disputed.length > 0) {
    throw new Refusal(
      "stale",
      "Somebody else has changed the same sentence since you began. Yours is kept; compare the two and save again.",
      merged.disputed.map((field) => ({ path: `changes.${field}`, message: "Changed by both." })),
    );
  }
  if (Object.keys(merged.changes).length === 0) return [];
  return [{ type: "narrative.edited", payload: { narrativeId, changes: merged.changes } }];
};

async function requireBase({ tx, exercise }: HandlerContext, id: string, version: number): Promise<NarrativeTexts> {
  const base = await readVersion(tx, exercise.id, id, version);
  if (!base)
    throw new Refusal("invalid", `There is no version ${version} of this narrative. Begin with the one there is.`);
  return base;
}
