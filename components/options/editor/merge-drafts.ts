import { rebase } from "@/lib/domain/options/changes";
import { contentOf, type OptionContent, type OptionDraft, type FullOption } from "@/lib/domain/options/option";
import { contentInWork, toDraft } from "./content-in-work";

/** A draft as a content, to be compared and merged; a place that is missing is null, which is like no other place. */
export function asContent(draft: OptionDraft): OptionContent {
  return contentInWork(draft) as OptionContent;
}

/** What two devices made of the same draft of a new option, put together; null where somebody has to choose. */
export function mergeDrafts(base: OptionDraft, mine: OptionDraft, theirs: OptionDraft): OptionDraft | null {
  const { content, disputed } = rebase(asContent(base), asContent(mine), asContent(theirs));
  return disputed.length > 0 ? null : withRival(toDraft(content), mine.rivalOfId ? mine : theirs);
}

/** A draft of the same option as another one: it stays the rival of the same. */
export function withRival(draft: OptionDraft, { rivalOfId }: OptionDraft): OptionDraft {
  return rivalOfId ? { ...draft, rivalOfId } : draft;
}

/** What a rival of an option begins with: all of it but the title. */
export function rivalDraft(option: FullOption): OptionDraft {
  return { ...toDraft({ ...contentOf(option), title: "" }), rivalOfId: option.id };
}
