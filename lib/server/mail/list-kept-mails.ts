import type { Id, Instant } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";

export type KeptMail = { id: Id; to: string; subject: string; text: string; sentAt: Instant };

const most = 50;

/** The mails of the development mailbox, the newest first. */
export async function listKeptMails(): Promise<KeptMail[]> {
  const rows = await db().prisma.keptMail.findMany({ orderBy: { sentAt: "desc" }, take: most });
  return rows.map((row) => ({ ...row, sentAt: row.sentAt.getTime() }));
}
