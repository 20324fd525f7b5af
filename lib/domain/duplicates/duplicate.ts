import { z } from "zod";
import { cosine, weighWords, type WordWeights, wordsOf } from "@/lib/domain/bundling/words";
import { quadrants, type Quadrant } from "@/lib/domain/narratives/narrative";
import { Id, Slug } from "@/lib/domain/primitives";

/** An option that may be the same as another, and what makes it look so. */
export const Duplicate = z.object({
  optionId: Id,
  number: z.number().int(),
  title: z.string(),
  /** How alike their words are, from 0 to 1. */
  likeness: z.number(),
  /** The words that both use, the telling ones first. */
  terms: z.array(z.string()),
  stakeholders: z.array(Slug),
  instruments: z.array(Slug),
  /** The quarter of the map in which both authors put them; null where they differ. */
  quadrant: z.enum(quadrants).nullable(),
});
export type Duplicate = z.infer<typeof Duplicate>;

export const Duplicates = z.object({ seq: z.number().int(), duplicates: z.array(Duplicate) });
export type Duplicates = z.infer<typeof Duplicates>;

/** What is compared of an option. */
export type Compared = {
  id: Id;
  number: number;
  title: string;
  text: string;
  stakeholders: readonly string[];
  instruments: readonly string[];
  quadrant: Quadrant;
};

/** Below this likeness of words two options of one exercise are about the same subject at best. */
const likeEnough = 0.3;
const mostTerms = 5;

/**
 * Which of these options may be the same as one, the likeliest first: by the cosine of their words, weighed by tf-idf among
 * them; what is equal beside the words puts one before another, and makes nobody's duplicate by itself.
 */
export function findDuplicates(one: Compared, others: readonly Compared[], most: number): Duplicate[] {
  const all = [one, ...others];
  // What a title says counts twice.
  const weights = weighWords(all.map(({ title, text }) => wordsOf(`${title}\n${title}\n${text}`)));
  const found = others.map((other, place) => {
    const both = <K extends "stakeholders" | "instruments">(key: K) => one[key].filter((id) => other[key].includes(id));
    const duplicate: Duplicate = {
      ...{ optionId: other.id, number: other.number, title: other.title },
      likeness: cosine(weights[0]!, weights[place + 1]!),
      terms: sharedTerms(weights[0]!, weights[place + 1]!),
      stakeholders: both("stakeholders"),
      instruments: both("instruments"),
      quadrant: one.quadrant === other.quadrant ? one.quadrant : null,
    };
    const equal = [duplicate.stakeholders.length > 0, duplicate.instruments.length > 0, duplicate.quadrant !== null];
    return { duplicate, rank: duplicate.likeness + 0.05 * equal.filter(Boolean).length };
  });
  return found
    .filter(({ duplicate }) => duplicate.likeness >= likeEnough)
    .toSorted((a, b) => b.rank - a.rank || a.duplicate.number - b.duplicate.number)
    .slice(0, most)
    .map(({ duplicate }) => duplicate);
}

function sharedTerms(one: WordWeights, other: WordWeights): string[] {
  return [...one]
    .flatMap(([word, weight]): [string, number][] => (other.has(word) ? [[word, weight * other.get(word)!]] : []))
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostTerms)
    .map(([word]) => word);
}
