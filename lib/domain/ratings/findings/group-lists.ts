import type { GroupedOption, Groups } from "@/lib/domain/analysis/analysis";

/** What is known of options by group, in the order of their ids. */
export function pick(
  { options }: Pick<Extract<Groups, { isShown: true }>, "options">,
  ids: readonly string[],
): GroupedOption[] {
  const byId = new Map(options.map((option) => [option.optionId, option]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
