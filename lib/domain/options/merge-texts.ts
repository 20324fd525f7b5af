import { diff3Merge } from "node-diff3";

type Region = { ok: string[] } | { conflict: unknown };

const sentences = new Intl.Segmenter("und", { granularity: "sentence" });

/**
 * Two changed versions of a text put together: what either changed, as long as they changed
 * different sentences. Null where both changed the same one, each in a way of their own, or wrote
 * different things in the same place: then somebody has to choose. A three-way merge by sentences
 * (diff3; Khanna, Kunal and Pierce, "A Formal Investigation of Diff3", 2007).
 */
export function mergeTexts(base: string, mine: string, theirs: string): string | null {
  const regions = diff3Merge(toParts(mine), toParts(base), toParts(theirs), {
    excludeFalseConflicts: true,
  }) as Region[];
  const kept: string[] = [];
  for (const region of regions) {
    if (!("ok" in region)) return null;
    kept.push(...region.ok);
  }
  return kept.join("");
}

// What stands between sentences is a part of its own, even when it is nothing: it keeps neighbours apart.
function toParts(text: string): string[] {
  return [...sentences.segment(text)].flatMap(({ segment }) => {
    const sentence = segment.trimEnd();
    return [sentence, segment.slice(sentence.length)];
  });
}
