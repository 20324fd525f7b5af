import type { Call } from "@/lib/domain/calls/call";
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
  return disputed.length > 0 ? null : withOrigin(toDraft(content), { ...originOf(theirs), ...originOf(mine) });
}

type Origin = Pick<OptionDraft, "rivalOfId" | "callId">;

/** A draft of the same option as another one: it stays the rival of the same, and answers the same call. */
export function withOrigin(draft: OptionDraft, origin: Origin): OptionDraft {
  return { ...draft, ...originOf(origin) };
}

function originOf({ rivalOfId, callId }: Origin): Origin {
  return { ...(rivalOfId && { rivalOfId }), ...(callId && { callId }) };
}

/** What a rival of an option begins with: all of it but the title. */
export function rivalDraft(option: FullOption): OptionDraft {
  return { ...toDraft({ ...contentOf(option), title: "" }), rivalOfId: option.id };
}

/** What an answer to a call begins with: whom and what it asks for. Which part the stakeholder has, the author says. */
export function answerDraft({ id, gap: { stakeholderId, instrumentId } }: Call): OptionDraft {
  return {
    ...(stakeholderId && { stakeholders: [{ id: stakeholderId, part: "affected" }] }),
    ...(instrumentId && { instruments: [instrumentId] }),
    callId: id,
  };
}
