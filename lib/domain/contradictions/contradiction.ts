import { z } from "zod";
import { Id, Instant, line } from "@/lib/domain/primitives";

export const ContradictionText = line(2_000, 3);

/** The two options that a member says cannot both be done, in whichever order they are named. */
export const OptionPair = z.tuple([Id, Id]).refine(([one, other]) => one !== other, "Name two different options.");
export type OptionPair = z.infer<typeof OptionPair>;

/** What staff have answered: why both can stand, or what has been done about it. */
export const Settlement = z.object({ byId: Id, answer: z.string(), at: Instant });

/** Two options of which a member says that doing one defeats the other. */
export const Contradiction = z.object({
  id: Id,
  optionIds: z.tuple([Id, Id]),
  reason: z.string(),
  flaggedById: Id,
  at: Instant,
  settled: Settlement.nullable(),
});
export type Contradiction = z.infer<typeof Contradiction>;

/** Whether it is about both of these, in either order. */
export function isBetween({ optionIds }: Pick<Contradiction, "optionIds">, [one, other]: OptionPair): boolean {
  return optionIds.includes(one) && optionIds.includes(other);
}

/** Those between two options that stand together in this list, the ones nobody has answered first. */
export function contradictionsAmong(all: Record<Id, Contradiction>, optionIds: readonly Id[]): Contradiction[] {
  const together = new Set(optionIds);
  return Object.values(all)
    .filter((contradiction) => contradiction.optionIds.every((id) => together.has(id)))
    .toSorted((a, b) => Number(a.settled !== null) - Number(b.settled !== null) || a.at - b.at);
}
