import { createHash, timingSafeEqual } from "node:crypto";
import { Refusal } from "@/lib/domain/errors";
import { readBearer } from "@/lib/server/auth/credentials";
import { env } from "@/lib/server/env";

/** Throws "not-found" where no METRICS_TOKEN is set, and "unauthenticated" for whoever does not show it. */
export function requireMetricsToken(request: Request): void {
  const { METRICS_TOKEN } = env();
  if (METRICS_TOKEN === undefined) throw new Refusal("not-found", "There is nothing at this address.");
  const shown = readBearer(request);
  if (shown === null || !isSame(shown, METRICS_TOKEN)) {
    throw new Refusal("unauthenticated", "Send the METRICS_TOKEN of this Sandtable as a bearer token.");
  }
}

// Hashes are of one length, and say nothing of how much of a guess is right.
function isSame(shown: string, wanted: string): boolean {
  const [one, other] = [shown, wanted].map((text) => createHash("sha256").update(text).digest());
  return timingSafeEqual(one!, other!);
}
