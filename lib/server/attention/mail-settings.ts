import { MailSettings, withoutMail } from "@/lib/domain/attention/mail-settings";
import type { Id } from "@/lib/domain/primitives";
import { db, type Tx } from "@/lib/server/db/client";

/** How somebody wants to be reached by mail; as usual where they have not said. */
export async function readMailSettings(userId: Id, tx: Tx = db().prisma): Promise<MailSettings> {
  const row = await tx.mailSettings.findUnique({ where: { userId } });
  return MailSettings.parse(row?.settings ?? {});
}

/** Keeps how somebody wants to be reached; what waits to be sent goes by it at once. */
export async function keepMailSettings(userId: Id, settings: MailSettings): Promise<MailSettings> {
  return db().prisma.$transaction(async (tx) => {
    await tx.mailSettings.upsert({ where: { userId }, create: { userId, settings }, update: { settings } });
    await reconsider(tx, userId);
    return settings;
  });
}

/** Turns off all mail about exercises. */
export async function stopMail(userId: Id): Promise<void> {
  await keepMailSettings(userId, withoutMail(await readMailSettings(userId)));
}

/** Makes it be asked again when a mail is due about what has not been seen: the answer may be another one now. */
export async function reconsider(tx: Tx, userId: Id): Promise<void> {
  await tx.$executeRaw`
    UPDATE notice SET "mailAt" = notice.at FROM member
    WHERE member.id = notice."memberId" AND member."userId" = ${userId}::uuid
      AND notice."seenAt" IS NULL AND notice."mailAt" IS NOT NULL`;
}
