import type { Instant } from "@/lib/domain/primitives";
import type { Round } from "@/lib/domain/rounds/round";

const minute = 60_000;
const shortest = 10 * minute;
const longestLead = 12 * 60 * minute;

/**
 * When members are told that a round ends soon: an eighth of its planned length before, and at most half a day. So a
 * pause moves it by as much as the end. Null for a round without times, and for one so short that its beginning has
 * hardly been told.
 */
export function endsSoonAt({ lengthMs, closesAt }: Pick<Round, "lengthMs" | "closesAt">): Instant | null {
  if (closesAt === null || lengthMs < shortest) return null;
  return closesAt - Math.min(Math.floor(lengthMs / 8), longestLead);
}
