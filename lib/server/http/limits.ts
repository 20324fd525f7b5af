import { RateLimiterMemory } from "rate-limiter-flexible";
import { Refusal } from "@/lib/domain/errors";

/** A person who types cannot reach this; a runaway client does within seconds. */
const writes = new RateLimiterMemory({ points: 300, duration: 10 });

/** Throws a Refusal when this person sends more than a person could. */
export async function limitWrites(userId: string): Promise<void> {
  await writes.consume(userId).catch(() => {
    throw new Refusal(
      "rate-limited",
      "That is more than one person can send at once. Wait a few seconds and send again.",
    );
  });
}
