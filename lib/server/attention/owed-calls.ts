import { excerptOfText } from "@/lib/domain/attention/excerpt";
import type { Debt } from "@/lib/domain/attention/owed";
import type { Tx } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";
import type { MemberAccess } from "@/lib/server/members/viewer";

/** The calls for proposals that have reached a member, stand, and that nobody has answered. */
export async function listCallsOwed(tx: Tx, { exerciseId, memberId }: MemberAccess): Promise<Debt[]> {
  const told = await tx.notice.findMany({
    where: { exerciseId, memberId, kind: "call" },
    select: { placeId: true },
  });
  const ids = told.map(({ placeId }) => placeId);
  const answered = await tx.policyOption.findMany({
    where: { exerciseId, callId: { in: ids }, NOT: { status: "declined" } },
    select: { callId: true },
  });
  const isAnswered = new Set(answered.map(({ callId }) => callId));
  const calls = await tx.call.findMany({
    where: { exerciseId, closedAt: null, id: { in: ids.filter((id) => !isAnswered.has(id)) } },
    orderBy: { number: "asc" },
  });
  return calls.map(({ id, number, text, issuedById, issuedAt }) => ({
    ...{ kind: "call", option: null, call: { number }, id, byId: issuedById },
    ...{ excerpt: excerptOfText(text), since: toInstant(issuedAt), until: null, count: 1 },
  }));
}
