import type { Instant } from "@/lib/domain/primitives";
import type { Round } from "@/lib/domain/rounds/round";

const minute = 60_000;
const shortest = 10 * minute;
const longestLead = 12 * 60 * minute;

/**
 * When members are told that a round ends soon: with an eighth of it left, and at most half a day before.
 * Null for a round without times, and for one so short that its beginning has hardly been told.
 */
export function endsSoonAt({ opensAt, closesAt }: Pick<Round, "opensAt" | "closesAt">): Instant | null {
  if (opensAt === null || closesAt === null || closesAt - opensAt < shortest) return null;
  return closesAt - Math.min(Math.floor((closesAt - opensAt) / 8), longestLead);
}
