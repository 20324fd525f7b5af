import type { GroupedOption, Groups } from "@/lib/domain/analysis/analysis";

type ShownGroups = Extract<Groups, { isShown: true }>;

/** How much more, or less, a group favours an option than the other groups do on average; null where that is not told. */
export function apartness({ favour }: GroupedOption, group: number): number | null {
  const own = favour?.[group];
  if (!favour || !own || favour.length < 2) return null;
  const others = favour.filter((_, index) => index !== group);
  return own.share - others.reduce((sum, { share }) => sum + share, 0) / others.length;
}

/** The options by which a group is known: those on which it differs most from the others, favoured and not. */
export function marksOf({ options }: Pick<ShownGroups, "options">, group: number, most: number): GroupedOption[] {
  return options
    .flatMap((option) => {
      const apart = apartness(option, group);
      return apart === null ? [] : [{ option, apart: Math.abs(apart) }];
    })
    .toSorted((a, b) => b.apart - a.apart)
    .slice(0, most)
    .map(({ option }) => option);
}

/** Options by their ids, in that order. */
export function pick({ options }: Pick<ShownGroups, "options">, ids: readonly string[]): GroupedOption[] {
  const byId = new Map(options.map((option) => [option.optionId, option]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
