import { diffArrays } from "diff";
import type { Id } from "@/lib/domain/primitives";

/** A word of a text: who wrote it first, and the option that it came from where that is another one. */
export type Word = { text: string; writerId: Id; fromId: Id | null };
/** A text by sentences; only words are in it, in small letters. */
export type Attributed = Word[][];
/** One version of a text, which may stand in several fields, and who made it. */
export type Version = { texts: readonly string[]; writerId: Id };

const sentences = new Intl.Segmenter("und", { granularity: "sentence" });
const words = new Intl.Segmenter("und", { granularity: "word" });
/** So many words in a row, at least, have come from another text; fewer may be there by chance. */
const shortestRun = 4;
/** So many words apart two texts are not compared to the end, which would take seconds: then all of the later is new. */
const mostApart = 3_000;

/**
 * Who wrote each word of the last of these versions, the first of which comes first. A sentence that stood in any earlier
 * version keeps its writers, wherever it stands now; what is left of two versions in a row is compared word by word. So
 * what was taken out and brought back is its first writer's (Flöck & Acosta, "WikiWho: Precise and Efficient Attribution of
 * Authorship of Revisioned Content", WWW 2014, without its paragraphs).
 *
 * @param before the text that the first version was made of, with its writers
 * @param taken texts of which later versions may have taken words over: runs of four words or more stay their writers'
 */
export function attribute(versions: readonly Version[], before: Attributed = [], taken: Attributed[] = []): Attributed {
  const known = new Map<string, Word[]>(before.map((sentence) => [keyOf(sentence), sentence]));
  const runs = indexRuns(taken);
  let last = before;
  for (const [place, { texts, writerId }] of versions.entries()) {
    const next = texts.flatMap(sentencesOf).map((list) => list.map((text) => ({ text, writerId, fromId: null })));
    const isKept = (sentence: Word[]): boolean => known.has(keyOf(sentence));
    const kept = new Set(next.filter(isKept).map(keyOf));
    const gone = last.filter((sentence) => !kept.has(keyOf(sentence))).flat();
    const fresh = traced(next.filter((sentence) => !isKept(sentence)).flat(), gone, place > 0 ? runs : noRuns);
    let at = 0;
    last = next.map((sentence) => {
      const found = known.get(keyOf(sentence));
      if (found) return found;
      at += sentence.length;
      return fresh.slice(at - sentence.length, at);
    });
    for (const sentence of last) known.set(keyOf(sentence), sentence);
  }
  return last;
}

/** New words, each with where it comes from: from what is gone, from a text that was taken over, or from who wrote them. */
function traced(fresh: Word[], gone: Word[], runs: Runs): Word[] {
  const from: (Word | undefined)[] = [];
  let place = 0;
  const pieces = diffArrays(gone, fresh, { comparator: (a, b) => a.text === b.text, maxEditLength: mostApart });
  for (const { added, removed, count } of pieces ?? [{ added: true, removed: false, count: fresh.length }]) {
    if (!added) {
      if (!removed) from.push(...gone.slice(place, place + count));
      place += count;
    } else from.push(...Array.from({ length: count }, () => undefined));
  }
  const copied = copiedFrom(fresh, runs);
  return fresh.map((word, at) => from[at] ?? copied[at] ?? word);
}

type Runs = { of: Map<string, { text: Word[]; at: number }> };
const noRuns: Runs = { of: new Map() };

function indexRuns(taken: Attributed[]): Runs {
  const of: Runs["of"] = new Map();
  for (const text of taken.map((entry) => entry.flat())) {
    for (let at = 0; at + shortestRun <= text.length; at += 1) {
      const key = keyOf(text.slice(at, at + shortestRun));
      if (!of.has(key)) of.set(key, { text, at });
    }
  }
  return { of };
}

function copiedFrom(fresh: Word[], { of }: Runs): (Word | undefined)[] {
  const copied: (Word | undefined)[] = fresh.map(() => undefined);
  for (let at = 0; at + shortestRun <= fresh.length; at += 1) {
    const run = of.get(keyOf(fresh.slice(at, at + shortestRun)));
    for (let step = 0; run && step < shortestRun; step += 1) copied[at + step] ??= run.text[run.at + step];
  }
  return copied;
}

function keyOf(sentence: readonly Word[]): string {
  return sentence.map(({ text }) => text).join(" ");
}

function sentencesOf(text: string): string[][] {
  return [...sentences.segment(text)]
    .map(({ segment }) =>
      [...words.segment(segment)].filter(({ isWordLike }) => isWordLike).map((word) => word.segment.toLowerCase()),
    )
    .filter((list) => list.length > 0);
}
