import { z } from "zod";
import { type OptionContent, type Revision } from "@/lib/domain/options/option";
import { Id } from "@/lib/domain/primitives";
import type { Attributed, Version } from "./attribute";

const Count = z.number().int().nonnegative();

/** How many of an option's words are whose, and how many came from other options; the most first. */
export const Credit = z.object({
  seq: Count,
  /** All words of title and facets. */
  words: Count,
  writers: z.array(z.object({ memberId: Id, words: Count })),
  sources: z.array(z.object({ optionId: Id, number: Count, words: Count })),
});
export type Credit = z.infer<typeof Credit>;

/** The versions of an option as they are attributed: what was a suggestion is credited to who made it. */
export function toVersion({ content, authorId, creditedToId }: Revision): Version {
  return { texts: textsOf(content), writerId: creditedToId ?? authorId };
}

function textsOf({ title, facets }: Pick<OptionContent, "title" | "facets">): string[] {
  return [title, ...Object.values(facets)];
}

/** The words of a text counted by who wrote them, and by the option they came from; the most first. */
export function countWords(text: Attributed): { words: number; writers: [Id, number][]; sources: [Id, number][] } {
  const all = text.flat();
  const count = (ids: (Id | null)[]): [Id, number][] => {
    const counts = new Map<Id, number>();
    for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  };
  return {
    words: all.length,
    writers: count(all.map(({ writerId }) => writerId)),
    sources: count(all.map(({ fromId }) => fromId)),
  };
}
