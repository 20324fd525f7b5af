import { Refusal } from "@/lib/domain/errors";
import type { JoinExercise } from "@/lib/domain/members/commands";
import type { Id } from "@/lib/domain/primitives";
import type { InviteView } from "@/lib/server/members/find-invite";
import { logger } from "@/lib/server/logger";
import { type Joined, joinExercise } from "@/lib/server/members/join-exercise";
import { createGuest, removeGuest } from "./account";
import { newSecret } from "./secrets";

/**
 * Joins somebody who has no account: makes one without an address, and takes it back when joining
 * fails. The same input again, with its guest's key, answers the same. Throws "unauthenticated" when the invite asks for a sign-in, and what `joinExercise` throws.
 */
export async function joinAsGuest(
  code: string,
  invite: InviteView,
  input: JoinExercise,
): Promise<Joined & { userId: Id }> {
  if (!invite.allowsGuests)
    throw new Refusal("unauthenticated", "This invitation is for people with an account. Sign in first.");
  if (input.name === undefined) {
    const message = "Write your name; only the organizers see it.";
    throw new Refusal("invalid", message, [{ path: "name", message }]);
  }
  const userId = await createGuest(input.name, input.guestKey ?? newSecret());
  try {
    const joined = await joinExercise(code, userId, input);
    logger.info({ userId, by: "invitation" }, "signed in");
    return { ...joined, userId };
  } catch (error) {
    await removeGuest(userId);
    throw error;
  }
}
