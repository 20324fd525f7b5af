import { type PolicyOption, standsAlone } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { Group } from "./sitting";

/** The options there are to bundle, by number: those accepted and in no other. */
export function bundleable(options: Record<Id, PolicyOption>): PolicyOption[] {
  return Object.values(options)
    .filter((option) => option.status === "accepted" && standsAlone(option))
    .toSorted((one, other) => one.number - other.number);
}

/** With these options in a group, before one of its options or at its end; in none where it is null. */
export function arranged(
  groups: readonly Group[],
  optionIds: readonly Id[],
  groupId: Id | null,
  beforeId: Id | null,
): Group[] {
  return groups.map((group) => {
    const staying = group.optionIds.filter((id) => !optionIds.includes(id));
    if (group.id !== groupId)
      return staying.length === group.optionIds.length ? group : { ...group, optionIds: staying };
    // An option that moves itself cannot mark the place; the next one that stays does.
    const from = beforeId === null ? -1 : group.optionIds.indexOf(beforeId);
    const next = from < 0 ? undefined : group.optionIds.slice(from).find((id) => staying.includes(id));
    return {
      ...group,
      optionIds: staying.toSpliced(next === undefined ? staying.length : staying.indexOf(next), 0, ...optionIds),
    };
  });
}

/** What a group is called: by its place where it has no nickname yet. */
export function nameOf(groups: readonly Group[], { id, nickname }: Pick<Group, "id" | "nickname">): string {
  return nickname === "" ? `Group ${groups.findIndex((group) => group.id === id) + 1}` : nickname;
}
