import { isDeepStrictEqual } from "node:util";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";

/** Stands for the hash of a command whose words have left the log: of a short text it would tell what the text was. */
export const forgottenHash = "";

/**
 * Takes words out of events: the one change that is ever made to the log, for what its author has deleted, and for who is
 * erased. Number, time, member and everything else stay. Fields an event does not have are left out. With the words goes
 * the salt of their seal and the hash of their command, or they could be tried out; the event first, as whoever seals it meanwhile holds that.
 */
export async function redact(tx: Tx, exerciseId: Id, seqs: number[], fields: Prisma.JsonObject): Promise<void> {
  for (const seq of seqs) {
    const where = { exerciseId_seq: { exerciseId, seq } };
    const { commandHash, ...row } = await tx.event.findUniqueOrThrow({ where });
    const payload = row.payload as Prisma.JsonObject;
    const emptied = Object.fromEntries(Object.entries(fields).filter(([name]) => name in payload));
    // Emptied before it was sealed, as in an archive that is taken up: its seal is of what there is.
    if (Object.entries(emptied).every(([name, value]) => isDeepStrictEqual(value, payload[name]))) continue;
    const left = { ...payload, ...emptied } as Prisma.InputJsonObject;
    await tx.event.update({
      where,
      data: { payload: left, ...(commandHash !== null && { commandHash: forgottenHash }) },
    });
    await tx.eventSeal.updateMany({ where: { exerciseId, seq }, data: { salt: null } });
  }
}
