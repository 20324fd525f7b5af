import type { ChainState } from "@/lib/domain/archive/chain-state";
import type { Id } from "@/lib/domain/primitives";
import { type LoggedEvent, parseEvent } from "@/lib/domain/events";
import type { Db, Tx } from "@/lib/server/db/client";
import { openChain } from "./check-chain";
import { readSealedLog } from "./read-log";

const patient = { isolationLevel: "RepeatableRead", maxWait: 10_000, timeout: 120_000 } as const;

/** Holds the log of an exercise in the database to its seals, the answers of rating rounds too. */
export function verifyChain({ prisma }: Pick<Db, "prisma">, exerciseId: Id): Promise<ChainState> {
  return prisma.$transaction(async (tx) => {
    const { seq } = await tx.exercise.findUniqueOrThrow({ where: { id: exerciseId }, select: { seq: true } });
    const chain = openChain(exerciseId);
    let sealed = 0;
    for await (const batch of readSealedLog(tx, exerciseId, "to-be-checked")) {
      for (const event of batch) chain.check(event);
      sealed = batch.at(-1)?.seq ?? sealed;
    }
    for (const event of await listRedacting(tx, exerciseId, sealed)) chain.explain(event);
    const found = chain.end();
    return { ...found, unsealed: seq - found.events };
  }, patient);
}

async function listRedacting(tx: Tx, exerciseId: Id, since: number): Promise<LoggedEvent[]> {
  const type = { in: ["comment.deleted", "member.erased", "applicant.dismissed"] satisfies LoggedEvent["type"][] };
  const rows = await tx.event.findMany({ where: { exerciseId, seq: { gt: since }, type } });
  return rows.map((row) => parseEvent({ ...row, at: row.at.getTime() }));
}
