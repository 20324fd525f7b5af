import { z } from "zod";
import { Id, Instant } from "@/lib/domain/primitives";

/** How long a claim holds after its holder's page was last heard of, so that it goes with who leaves, or is cut off. */
export const claimMs = 3 * 60 * 1_000;
/** How often a page renews the claim of its holder; a tab that nobody looks at keeps time to a minute. */
export const renewClaimMs = 60 * 1_000;
/** How long somebody who does nothing keeps a claim. */
export const idleClaimMs = 15 * 60 * 1_000;

/** That one of staff is on an entry of the queue, so that the others take another one. It binds nobody. */
export const Claim = z.object({ entryId: Id, memberId: Id, until: Instant });
export type Claim = z.infer<typeof Claim>;

/** `takesOver`: also from somebody who is on it. */
export const ClaimRequest = z.object({ takesOver: z.boolean().default(false) });

/** Who is on an entry now, if anybody is. */
export function claimOn(claims: readonly Claim[], entryId: Id, now: Instant): Claim | null {
  return claims.find((claim) => claim.entryId === entryId && claim.until > now) ?? null;
}
