import { z } from "zod";
import { Refusal } from "@/lib/domain/errors";
import { deletionPhrase } from "@/lib/domain/privacy/words";
import type { Visitor } from "@/lib/server/auth/visitor";
import { logger } from "@/lib/server/logger";
import { finishLeaving } from "./finish-leaving";
import { leave } from "./leave";

/** Typed by hand, so that nobody does it by a slip. */
export const DeleteAccount = z.object({
  confirmation: z.literal(deletionPhrase, { error: `Type “${deletionPhrase}”.` }),
});

/**
 * Deletes the account of whoever asks: they are signed out when this resolves, and their places in exercises are given up
 * after that, by another process where this one ends too early. Throws "forbidden" to a token, and what `leave` throws.
 */
export async function deleteAccount({ userId, by }: Visitor): Promise<void> {
  if (by === "token") throw new Refusal("forbidden", "A token cannot delete the account. Sign in, and do it there.");
  await leave(userId);
  logger.info("an account is being deleted");
  void finishLeaving(userId).catch((error: Error) =>
    logger.warn({ error: error.message }, "an account could not be deleted to its end; it will be"),
  );
}
