import type { Id } from "@/lib/domain/primitives";
import { type Judgement, judgementKey, ShockVerdict } from "@/lib/domain/shocks/judgement";
import type { Tx } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";
import { toInstant } from "@/lib/server/db/instants";

export function toJudgement({ exerciseId: _exerciseId, ...row }: Prisma.JudgementGetPayload<object>): Judgement {
  return { ...row, verdict: ShockVerdict.parse(row.verdict), at: toInstant(row.at) };
}

/** What was said of options under injects, by `judgementKey`. */
export async function listJudgements(
  tx: Tx,
  where: { exerciseId: Id; optionId?: Id; memberId?: Id },
): Promise<Record<string, Judgement>> {
  const rows = await tx.judgement.findMany({ where });
  return Object.fromEntries(rows.map((row) => [judgementKey(row), toJudgement(row)]));
}
