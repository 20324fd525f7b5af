import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import type { Refusal } from "@/lib/domain/errors";
import { rateLimited } from "@/lib/server/http/limits";

// Pages and routes are separate module instances; one count serves both.
const shared = globalThis as { sandtableAuthLimits?: ReturnType<typeof makeLimits> };

function makeLimits() {
  return {
    mails: new RateLimiterMemory({ points: 5, duration: 600 }),
    wrongCodes: new RateLimiterMemory({ points: 30, duration: 60 }),
  };
}

function limits() {
  return (shared.sandtableAuthLimits ??= makeLimits());
}

/** Counts a sign-in mail to an address; throws "rate-limited" at the sixth within ten minutes. */
export async function limitSignInMails(email: string): Promise<void> {
  await limits()
    .mails.consume(email)
    .catch((spent: RateLimiterRes) => {
      throw withMinutes("Several mails have gone to this address already; look for them, also among the spam.", spent);
    });
}

/**
 * Throws "rate-limited" for somebody who has tried thirty wrong codes within a minute. Right ones
 * are not counted: a class that joins from one network must not shut itself out.
 */
export async function requireFewWrongCodes(address: string): Promise<void> {
  const tried = await limits().wrongCodes.get(address);
  if (tried && tried.remainingPoints <= 0) throw withMinutes("Too many invitation codes that do not exist.", tried);
}

export async function countWrongCode(address: string): Promise<void> {
  await limits().wrongCodes.penalty(address);
}

/** The address a request came from, as the nearest proxy or else Next's server notes it. */
export function addressOf(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}

function withMinutes(reason: string, spent: RateLimiterRes): Refusal {
  const minutes = Math.max(1, Math.ceil(spent.msBeforeNext / 60_000));
  return rateLimited(`${reason} Try again in ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`, spent);
}
