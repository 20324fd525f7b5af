import type { Call } from "@/lib/domain/calls/call";
import type { Gap } from "@/lib/domain/coverage/gap";
import { Quadrant } from "@/lib/domain/narratives/narrative";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";
import { toInstant } from "@/lib/server/db/instants";

type Row = Prisma.CallGetPayload<object>;

function toGap({ stakeholderId, instrumentId, quadrant }: Pick<Row, keyof Gap>): Gap {
  return {
    ...(stakeholderId !== null && { stakeholderId }),
    ...(instrumentId !== null && { instrumentId }),
    ...(quadrant !== null && { quadrant: Quadrant.parse(quadrant) }),
  };
}

export function toCall({ options, authors, ...row }: Row): Call {
  const { id, number, text, issuedById, issuedAt, closedAt } = row;
  return {
    ...{ id, number, text, issuedById },
    gap: toGap(row),
    before: { options, authors },
    issuedAt: toInstant(issuedAt),
    closedAt: toInstant(closedAt),
  };
}

/** The calls for proposals of an exercise, by their ids, in the order in which they were issued. */
export async function listCalls(tx: Tx, exerciseId: Id): Promise<Record<Id, Call>> {
  const rows = await tx.call.findMany({ where: { exerciseId }, orderBy: { number: "asc" } });
  return Object.fromEntries(rows.map((row) => [row.id, toCall(row)]));
}
