import type { FacetName } from "@/lib/domain/options/option";
import type { Id, Instant } from "@/lib/domain/primitives";

export const suggestionStatuses = ["open", "accepted", "declined", "withdrawn"] as const;
export type SuggestionStatus = (typeof suggestionStatuses)[number];

/** What a member would write in a facet instead, and why; the option's author or a moderator decides. */
export type Suggestion = {
  id: Id;
  optionId: Id;
  facet: FacetName;
  /** The revision to whose text it was written. */
  baseNumber: number;
  text: string;
  reason: string;
  /** The inject against which it was written, where it is a patch. */
  injectId: Id | null;
  authorId: Id;
  suggestedAt: Instant;
  status: SuggestionStatus;
  decidedById: Id | null;
  decidedAt: Instant | null;
  /** Why it was declined; empty unless it was. */
  answer: string;
  /** The revision that took it over; null unless it was accepted. */
  revision: number | null;
};
