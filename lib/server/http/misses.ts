import { createHmac } from "node:crypto";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { keyFor } from "@/lib/server/auth/app-secret";
import { logger } from "@/lib/server/logger";

/**
 * More than a hundred people behind one address, who each follow a link that is dead, ask for in a minute; and less than
 * the limit of wrong codes, which would keep whoever guesses at them from being told of.
 */
export const ordinaryMisses = 120;
const seconds = 60;

// The server and the code bundled by Next are separate module instances; one count serves both.
const shared = globalThis as { sandtableMisses?: RateLimiterMemory };

/**
 * Counts that somebody at this address asked for what is not there, or not for them to see. Who does so again and again,
 * as one does who tries names and ids, is told of once a minute; nobody is kept from anything.
 */
export async function noteMiss(address: string): Promise<void> {
  const counts = (shared.sandtableMisses ??= new RateLimiterMemory({ points: ordinaryMisses, duration: seconds }));
  const { consumedPoints } = await counts.penalty(address);
  if (consumedPoints !== ordinaryMisses + 1) return;
  logger.warn(
    { from: aliasOf(address), moreThan: ordinaryMisses, seconds },
    "many things asked for that are not there",
  );
}

/** Tells one address from another, in all lines and processes of one secret, without saying which it is. */
function aliasOf(address: string): string {
  return createHmac("sha256", keyFor("addresses in the log")).update(address).digest("base64url").slice(0, 12);
}
