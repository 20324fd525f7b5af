import { createHmac } from "node:crypto";
import type { Id } from "@/lib/domain/primitives";
import { keyFor } from "@/lib/server/auth/app-secret";

/**
 * A code for each rater of a round: R-001 and so on, in an order that follows from the server's secret and from nothing
 * that anybody knows of them. The same whenever it is asked for; another in every round.
 */
export function raterCodes(roundId: Id, memberIds: Iterable<Id>): Map<Id, string> {
  const key = keyFor("rater codes");
  const marked = [...new Set(memberIds)].map((id) => ({
    id,
    mark: createHmac("sha256", key).update(`${roundId} ${id}`).digest("hex"),
  }));
  const ordered = marked.toSorted((one, other) => (one.mark < other.mark ? -1 : 1));
  return new Map(ordered.map(({ id }, index) => [id, `R-${String(index + 1).padStart(3, "0")}`]));
}
