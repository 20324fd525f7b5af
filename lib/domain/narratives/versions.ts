import { z } from "zod";
import { Id, Instant, Ordinal } from "@/lib/domain/primitives";
import { type NarrativeField, narrativeFields, type NarrativeTexts } from "./narrative";

const TextChange = z.object({ field: z.enum(narrativeFields), before: z.string(), after: z.string() });
export type TextChange = z.infer<typeof TextChange>;

const made = { seq: Ordinal, at: Instant, byId: Id.nullable() };

/** A state of a narrative's texts, by what was changed in the one before; the first was changed from nothing. */
export const NarrativeVersion = z.object({
  kind: z.literal("texts"),
  ...made,
  number: Ordinal,
  changes: z.array(TextChange),
  /** The version whose texts it brought back; null where it was written. */
  restores: Ordinal.nullable(),
  /** Why it was put right, and the version of the report which that made; null for what was written before publication. */
  correction: z.object({ version: Ordinal, reason: z.string() }).nullable(),
});
export type NarrativeVersion = z.infer<typeof NarrativeVersion>;

/** A line that was written for an option, or taken away; it makes no version of the texts. */
export const WrittenLine = z.object({
  kind: z.literal("line"),
  ...made,
  optionId: Id,
  before: z.string(),
  after: z.string(),
});
export type WrittenLine = z.infer<typeof WrittenLine>;

export const NarrativeEntry = z.discriminatedUnion("kind", [NarrativeVersion, WrittenLine]);
export type NarrativeEntry = z.infer<typeof NarrativeEntry>;

/** Part of a narrative's history, the latest first. */
export const NarrativeHistory = z.object({
  entries: z.array(NarrativeEntry),
  /** Whether there is more before the last of them. */
  hasEarlier: z.boolean(),
});
export type NarrativeHistory = z.infer<typeof NarrativeHistory>;

/** The fields in which two texts differ, in reading order. */
export function changesBetween(before: NarrativeTexts | null, after: NarrativeTexts): TextChange[] {
  return narrativeFields.flatMap((field) => {
    const old = before?.[field] ?? "";
    return old === after[field] ? [] : [{ field, before: old, after: after[field] }];
  });
}

/** The texts as they were in version `number`, from the present ones and all versions since, the latest first. */
export function textsIn(
  present: NarrativeTexts,
  versions: readonly NarrativeVersion[],
  number: number,
): NarrativeTexts {
  const undone: Partial<Record<NarrativeField, string>> = {};
  for (const version of versions) {
    if (version.number <= number) break;
    for (const { field, before } of version.changes) undone[field] = before;
  }
  return { ...present, ...undone } as NarrativeTexts;
}

export function isVersion(entry: NarrativeEntry): entry is NarrativeVersion {
  return entry.kind === "texts";
}
