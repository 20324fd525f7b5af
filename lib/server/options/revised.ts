import type { DomainEvent } from "@/lib/domain/events";
import { changesBetween, differingFields } from "@/lib/domain/options/changes";
import { contentOf, type OptionContent, type FullOption, type Revision } from "@/lib/domain/options/option";

type About = Pick<Revision, "note" | "weight" | "baseNumber"> & Partial<Pick<Revision, "restores" | "creditedToId">>;

/** The event that makes an option's content this; none when it is so already. */
export function revised(option: FullOption, content: OptionContent, about: About): DomainEvent[] {
  const before = contentOf(option);
  if (differingFields(before, content).length === 0) return [];
  const named = { optionId: option.id, revision: option.revision + 1, changes: changesBetween(before, content) };
  return [{ type: "option.revised", payload: { restores: null, creditedToId: null, ...named, ...about } }];
}
