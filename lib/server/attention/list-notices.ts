import type { Notice } from "@/lib/domain/attention/notice";
import type { NoticesQuery } from "@/lib/domain/attention/requests";
import type { Id } from "@/lib/domain/primitives";
import { db, type Tx } from "@/lib/server/db/client";
import { toNotices } from "./rows";

/** How much is unseen at a place: what was done there, and what was said. */
export type Unseen = { done: number; said: number };

export type NoticePage = {
  /** How many have not been seen, in all. */
  unseen: number;
  /** Where they are: by the id of an option, a narrative, or the exercise. */
  places: Record<Id, Unseen>;
  notices: Notice[];
  /** What to ask for next as `before`; null when there is nothing more. */
  next: number | null;
};

/** The notices of a member, the latest first. Nobody else sees them. */
export async function listNotices(memberId: Id, { before, unseen, limit }: NoticesQuery): Promise<NoticePage> {
  return db().prisma.$transaction(
    async (tx) => {
      const where = { memberId, ...(unseen && { seenAt: null }), ...(before && { id: { lt: before } }) };
      const rows = limit > 0 ? await tx.notice.findMany({ where, orderBy: { id: "desc" }, take: limit }) : [];
      const places = await countUnseen(tx, memberId);
      return {
        unseen: Object.values(places).reduce((sum, { done, said }) => sum + done + said, 0),
        places,
        notices: await toNotices(tx, rows),
        next: rows.length === limit ? (rows.at(-1)?.id ?? null) : null,
      };
    },
    { isolationLevel: "RepeatableRead", maxWait: 10_000, timeout: 20_000 },
  );
}

async function countUnseen(tx: Tx, memberId: Id): Promise<Record<Id, Unseen>> {
  const where = { memberId, seenAt: null };
  const counted = await tx.notice.groupBy({ by: ["placeId"], where, _count: { _all: true, commentId: true } });
  return Object.fromEntries(
    counted.map(({ placeId, _count }) => [placeId, { done: _count._all - _count.commentId, said: _count.commentId }]),
  );
}
