import type { Id } from "@/lib/domain/primitives";
import type { PolicyOption } from "./option";

type Vector = Map<string, number>;

/** How alike two texts may be without being worth a look: the cosine of their words, from 0 to 1. */
const worthALook = 0.22;

/**
 * Finds the options that speak of the same things as a text. Words weigh more the fewer options use
 * them (tf-idf; Salton and Buckley 1988), and texts are compared by the cosine of the angle between them.
 */
export function similarityIndex(options: PolicyOption[]) {
  const bags = options.map((option) => ({
    id: option.id,
    words: wordsOf(`${option.title} ${option.title} ${option.facets.summary}`),
  }));
  const spread = new Map<string, number>();
  for (const { words } of bags) for (const word of new Set(words)) spread.set(word, (spread.get(word) ?? 0) + 1);

  const toVector = (words: string[]): Vector => {
    const vector: Vector = new Map();
    for (const word of words)
      vector.set(word, (vector.get(word) ?? 0) + Math.log(1 + options.length / (spread.get(word) ?? 1)));
    const length = Math.hypot(...vector.values()) || 1;
    return new Map([...vector].map(([word, weight]) => [word, weight / length]));
  };
  const indexed = bags.map(({ id, words }) => ({ id, vector: toVector(words) }));

  /** The ids of the options most like the text, the most alike first; none when nothing is alike. */
  return (text: string, most: number): Id[] => {
    const vector = toVector(wordsOf(text));
    return indexed
      .map(({ id, vector: other }) => ({ id, likeness: dot(vector, other) }))
      .filter(({ likeness }) => likeness >= worthALook)
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, most)
      .map(({ id }) => id);
  };
}

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}

// Short words say how a sentence goes, not what it is about. An ending or two less brings "patrol" and "patrols" together.
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.map((word) => word.replace(/(?:ies|es|s|ing|ed)$/, ""));
}
