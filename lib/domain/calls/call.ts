import { z } from "zod";
import { Voices } from "@/lib/domain/coverage/coverage";
import { Quadrant } from "@/lib/domain/narratives/narrative";
import { Id, type Instant, limits, prose, Slug } from "@/lib/domain/primitives";

/** What is asked for: options that use an instrument, give a stakeholder a part, lie in a quadrant, or all of what is named. */
export const CalledGap = z.object({
  stakeholderId: Slug.optional(),
  instrumentId: Slug.optional(),
  quadrant: Quadrant.optional(),
});
export type CalledGap = z.infer<typeof CalledGap>;

/** A gap in coverage that has become a call for proposals. */
export type Call = {
  id: Id;
  /** The n of CP-n, counted from 1 in the order of issue. */
  number: number;
  gap: CalledGap;
  text: string;
  /** What covered the gap when it was called for. */
  before: Voices;
  issuedById: Id;
  issuedAt: Instant;
  /** When it was withdrawn, or thought answered; null while it stands. */
  closedAt: Instant | null;
};

/** Whether two gaps are the same, however they were written. */
export function isSameGap(a: CalledGap, b: CalledGap): boolean {
  return a.stakeholderId === b.stakeholderId && a.instrumentId === b.instrumentId && a.quadrant === b.quadrant;
}

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
  gap: CalledGap.refine((gap) => Object.values(gap).some((part) => part !== undefined), {
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
    gap: CalledGap,
    text: z.string(),
    before: Voices,
  }),
  "call.closed": z.object({ callId: Id }),
};
