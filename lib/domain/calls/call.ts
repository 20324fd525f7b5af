import { z } from "zod";
import { Voices } from "@/lib/domain/coverage/coverage";
import { Gap } from "@/lib/domain/coverage/gap";
import { Id, type Instant, limits, prose } from "@/lib/domain/primitives";

/** A gap in coverage that has become a call for proposals. */
export type Call = {
  id: Id;
  /** The n of CP-n, counted from 1 in the order of issue. */
  number: number;
  gap: Gap;
  text: string;
  /** What covered the gap when it was called for. */
  before: Voices;
  issuedById: Id;
  issuedAt: Instant;
  /** When it was withdrawn, or thought answered; null while it stands. */
  closedAt: Instant | null;
};

/**
 * Whether what covers a gap now closes it, against what did when it was called for: the first option where there was
 * none, another voice where there was one, and otherwise one option more.
 */
export function closesGap(before: Voices, now: Voices): boolean {
  return before.authors < 2 ? now.authors > before.authors : now.options > before.options;
}

/** Asks for proposals, at any time while the exercise is open; whether proposing is permitted now is the round's. */
export const IssueCall = z.object({
  id: Id,
  type: z.literal("issue-call"),
  gap: Gap.refine((gap) => Object.values(gap).some((part) => part !== undefined), {
    message: "Say what is missing: an instrument, a stakeholder or a quarter of the map.",
  }),
  text: prose(limits.announcement, 1),
});
export const CloseCall = z.object({ id: Id, type: z.literal("close-call"), callId: Id });

export const callCommands = [IssueCall, CloseCall] as const;

export const callEvents = {
  "call.issued": z.object({
    callId: Id,
    number: z.number().int().positive(),
    gap: Gap,
    text: z.string(),
    before: Voices,
  }),
  "call.closed": z.object({ callId: Id }),
};
