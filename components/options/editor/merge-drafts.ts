import type { Call } from "@/lib/domain/calls/call";
import type { Gap } from "@/lib/domain/coverage/gap";
import type { Framing } from "@/lib/domain/exercise/setup";
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

type Terms = Pick<Framing, "instruments" | "stakeholders">;

/**
 * What an option for a gap begins with: whom and what is missing, as far as the exercise has them. Which part the
 * stakeholder has, the author says.
 */
export function gapDraft({ stakeholderId, instrumentId }: Gap, { stakeholders, instruments }: Terms): OptionDraft {
  const stakeholder = stakeholders.find(({ id }) => id === stakeholderId);
  const instrument = instruments.find(({ id }) => id === instrumentId);
  return {
    ...(stakeholder && { stakeholders: [{ id: stakeholder.id, part: "affected" }] }),
    ...(instrument && { instruments: [instrument.id] }),
  };
}

/** What an answer to a call begins with. */
export function answerDraft({ id, gap }: Call, terms: Terms): OptionDraft {
  return { ...gapDraft(gap, terms), callId: id };
}
