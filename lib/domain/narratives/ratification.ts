import { z } from "zod";
import type { Member } from "@/lib/domain/members/member";
import { Id, Instant, prose } from "@/lib/domain/primitives";

/** What a member says of a narrative at the end: stands behind it, does so with a reservation, or does not. */
export const stances = ["endorse", "reserve", "dissent"] as const;
export const Stance = z.enum(stances);
export type Stance = z.infer<typeof Stance>;

/** What somebody does (`now`) or did (`then`) who gives it; `then` goes before the name of the narrative. */
export const stanceDone: Record<Stance, { now: string; then: string }> = {
  endorse: { now: "endorses", then: "endorsed" },
  reserve: { now: "endorses with a reservation", then: "endorsed, with a reservation," },
  dissent: { now: "dissents", then: "dissented from" },
};

export const RatificationNote = prose(2_000);

/** A member's stance on a narrative, given to the texts as they were in `version`. */
export const Ratification = z.object({
  memberId: Id,
  stance: Stance,
  note: RatificationNote,
  version: z.number().int().positive(),
  at: Instant,
});
export type Ratification = z.infer<typeof Ratification>;

/** Whether a stance is printed with its reason, so that it needs one. */
export function needsNote(stance: Stance): boolean {
  return stance !== "endorse";
}

/** Who is asked for a stance: everybody here who may give one. */
export function votersOf(members: Record<Id, Pick<Member, "id" | "role" | "standing">>): Set<Id> {
  const asked = Object.values(members).filter(({ role, standing }) => standing === "active" && role !== "observer");
  return new Set(asked.map(({ id }) => id));
}

export type Roll = Record<Stance, number> & {
  /** How many of those who may still speak have said nothing. */
  silent: number;
};

/** The roll call of a narrative: all who gave a stance, here still or not, and how many of `voters`, who may, have not. */
export function rollOf(ratifications: readonly Ratification[], voters: ReadonlySet<Id>): Roll {
  const roll: Roll = { endorse: 0, reserve: 0, dissent: 0, silent: voters.size };
  for (const { memberId, stance } of ratifications) {
    roll[stance] += 1;
    if (voters.has(memberId)) roll.silent -= 1;
  }
  return roll;
}

/** The ratifications without this member's. */
export function withoutRatification(ratifications: readonly Ratification[], memberId: Id | null): Ratification[] {
  return ratifications.filter((ratification) => ratification.memberId !== memberId);
}
