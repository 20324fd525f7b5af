import { z } from "zod";
import type { Debt } from "@/lib/domain/attention/owed";
import type { Tx } from "@/lib/server/db/client";
import type { MemberAccess } from "@/lib/server/members/viewer";
import { isProposed } from "@/lib/server/options/standing";

const Asked = z.array(
  z.object({ number: z.number(), title: z.string(), releasedAt: z.date(), count: z.coerce.number().int() }),
);

/** The injects that ask about options of which a member has not said yet whether they hold. */
export async function listJudgementsOwed(tx: Tx, { exerciseId, memberId }: MemberAccess): Promise<Debt[]> {
  const rows = await tx.$queryRaw`
    SELECT inject.number, inject.title, inject."releasedAt", count(*) AS count
    FROM inject JOIN policy_option AS option ON option."exerciseId" = inject."exerciseId"
    WHERE inject."exerciseId" = ${exerciseId}::uuid AND inject."asksOptions" AND inject."releasedAt" IS NOT NULL
      AND ${isProposed}
      AND NOT EXISTS (
        SELECT FROM judgement WHERE judgement."optionId" = option.id
          AND judgement."injectId" = inject.id AND judgement."memberId" = ${memberId}::uuid)
    GROUP BY inject.id ORDER BY inject.number`;
  return Asked.parse(rows).map(({ number, title, releasedAt, count }) => ({
    ...{ kind: "shock", option: null, inject: { number }, id: null, byId: null },
    ...{ excerpt: title, since: releasedAt.getTime(), until: null, count },
  }));
}
