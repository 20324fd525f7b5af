import type { Debt } from "@/lib/domain/attention/owed";
import type { Tx } from "@/lib/server/db/client";
import type { MemberAccess } from "@/lib/server/members/viewer";

/** One debt for all narratives of which the member has said nothing; those without options are not there to be ratified yet. */
export async function listRatificationsOwed(tx: Tx, { exerciseId, memberId }: MemberAccess): Promise<Debt[]> {
  const count = await tx.narrative.count({
    where: { exerciseId, optionIds: { isEmpty: false }, ratifications: { none: { memberId } } },
  });
  const nothing = { option: null, id: null, byId: null, excerpt: "", since: null, until: null };
  return count === 0 ? [] : [{ ...nothing, kind: "ratify", count }];
}
