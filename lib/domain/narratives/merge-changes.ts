import { mergeTexts } from "@/lib/domain/options/merge-texts";
import { limits } from "@/lib/domain/primitives";
import { type NarrativeChanges, type NarrativeProse, narrativeProse, type NarrativeTexts } from "./narrative";

type Field = keyof NarrativeTexts;

export type MergedChanges = {
  /** What is to be changed in the texts as they stand now. */
  changes: NarrativeChanges;
  /** What both changed in the same place, each differently: somebody has to choose. */
  disputed: Field[];
};

/** `mine`, which was made to `base`, as changes to `theirs`: field by field, and prose sentence by sentence. */
export function mergeChanges(base: NarrativeTexts, mine: NarrativeChanges, theirs: NarrativeTexts): MergedChanges {
  const changes: Record<string, string> = {};
  const disputed: Field[] = [];
  for (const field of Object.keys(mine) as Field[]) {
    const text = mine[field];
    if (text === undefined || text === base[field] || text === theirs[field]) continue;
    const merged = theirs[field] === base[field] ? text : mergeField(field, base[field], text, theirs[field]);
    if (merged === null) disputed.push(field);
    else if (merged !== theirs[field]) changes[field] = merged;
  }
  return { changes: changes as NarrativeChanges, disputed };
}

function mergeField(field: Field, base: string, mine: string, theirs: string): string | null {
  if (!isProse(field)) return null;
  const merged = mergeTexts(base, mine, theirs)?.trim() ?? null;
  return merged !== null && merged.length <= limits.narrativeText ? merged : null;
}

function isProse(field: Field): field is NarrativeProse {
  return (narrativeProse as readonly string[]).includes(field);
}
