import type { Tx } from "@/lib/server/db/client";
import { literally } from "@/lib/server/db/literally";
import type { Prisma } from "@/lib/server/db/generated/client";
import { mailQueue } from "./queue";
import { sameAddress } from "./same-address";

/** Deletes mails, whatever has become of them, and the jobs that would have sent them. */
export async function dropMails(tx: Tx, where: Prisma.OutgoingMailWhereInput): Promise<number> {
  const rows = await tx.outgoingMail.findMany({ where, select: { id: true } });
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  await tx.$executeRaw`DELETE FROM pgboss.job WHERE name = ${mailQueue.name} AND data->>'mailId' = ANY (${ids})`;
  await tx.$executeRaw`DELETE FROM pgboss.archive WHERE name = ${mailQueue.name} AND data->>'mailId' = ANY (${ids})`;
  return (await tx.outgoingMail.deleteMany({ where: { id: { in: ids } } })).count;
}

/** Deletes all mails to an address, and takes it from what a mail server has said of it. */
export async function dropMailsTo(tx: Tx, address: string): Promise<void> {
  await dropMails(tx, { to: sameAddress(address) });
  await tx.keptMail.deleteMany({ where: { to: sameAddress(address) } });
  // The jobs of one connection share one problem, which may be somebody else's.
  const named = `%${literally(address)}%`;
  await tx.$executeRaw`UPDATE pgboss.job SET output = NULL WHERE name = ${mailQueue.name} AND output::text ILIKE ${named}`;
  await tx.$executeRaw`UPDATE pgboss.archive SET output = NULL WHERE name = ${mailQueue.name} AND output::text ILIKE ${named}`;
}
