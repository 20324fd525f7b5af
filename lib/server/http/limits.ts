import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { Refusal } from "@/lib/domain/errors";
import { countRateLimited } from "@/lib/server/metrics/count";

/** A person who types cannot reach this; a runaway client does within seconds. */
const writes = new RateLimiterMemory({ points: 300, duration: 10 });

/** Throws a Refusal when this person sends more than a person could. */
export async function limitWrites(userId: string): Promise<void> {
  await writes.consume(userId).catch((spent: RateLimiterRes) => {
    throw rateLimited("That is more than one person can send at once. Wait a few seconds and send again.", spent);
  });
}

/** Files of reports take seconds of a processor each; what is made already is not counted. */
const exports = new RateLimiterMemory({ points: 12, duration: 10 * 60 });

/** Throws a Refusal when this person, or whoever comes from this address, has too many files made. */
export async function limitExports(whose: string): Promise<void> {
  await exports.consume(whose).catch((spent: RateLimiterRes) => {
    throw rateLimited(
      "These were many files within a few minutes. Those that are made can be had; wait for others.",
      spent,
    );
  });
}

/** The refusal of a limit that is spent, which says when to come again. */
export function rateLimited(message: string, { msBeforeNext }: RateLimiterRes): Refusal {
  countRateLimited();
  return new Refusal("rate-limited", message, [], Math.max(1, Math.ceil(msBeforeNext / 1_000)));
}
