import type { Seen } from "@/lib/domain/attention/requests";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { tellMembers } from "./signal";

/**
 * Notes that a member has seen what some of their notices are about, on whichever device, and answers how many
 * are left. What they have seen once stays seen.
 */
export async function markSeen(memberId: Id, seen: Seen): Promise<number> {
  const database = db();
  const { notice } = database.prisma;
  const which = { memberId, seenAt: null };
  // Of what has been seen no mail is sent.
  const data = { seenAt: new Date(), mailAt: null };
  const { count } = await notice.updateMany({ where: { ...which, ...meant(seen) }, data });
  if (count > 0) tellMembers(database, [memberId]);
  return notice.count({ where: which });
}

function meant(seen: Seen) {
  if ("ids" in seen) return { id: { in: seen.ids } };
  if ("commentId" in seen) return { commentId: seen.commentId };
  const until = { seq: { lte: seen.seq } };
  if ("isAll" in seen) return until;
  return { ...until, placeId: seen.placeId, ...(seen.withComments ? {} : { commentId: null }) };
}
