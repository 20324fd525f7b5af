import type { RatingsPage } from "@/lib/domain/pages";
import { readAt } from "@/lib/server/exercises/read-at";
import type { MemberAccess } from "@/lib/server/members/viewer";
import { listOwnRatings } from "./rows";

/** A member's own answers about options, of all rounds, as they stood after event `seq`. */
export function readOwnRatings({ exerciseId, memberId, role }: MemberAccess): Promise<RatingsPage> {
  return readAt(exerciseId, async (tx) => ({
    ratings: await listOwnRatings(tx, exerciseId, { kind: "member", memberId, role }),
  }));
}
