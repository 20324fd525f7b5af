import { z } from "zod";
import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import { type Db, db, type Tx } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/db/generated/client";
import { dropMailsTo } from "@/lib/server/mail/drop-mails";
import { sameAddress } from "@/lib/server/mail/same-address";
import { forgetInvitees } from "@/lib/server/members/project";

const patient = { maxWait: 10_000, timeout: 20_000 };

/**
 * Begins to delete an account. At once, and all or nothing: who it is, its sessions, tokens and ways to sign in, its mails,
 * and the invitations that wait for its address. Its places in exercises are given up by `finishLeaving`. Doing it again
 * changes nothing. Throws "last-organizer", with the exercises in its details, where others would be left without one.
 */
export async function leave(userId: Id, database: Db = db()): Promise<void> {
  await database.prisma.$transaction(async (tx) => {
    // As `execute` does: the exercises first, so that of two organizers who leave at once one is refused.
    await tx.$queryRaw`
      SELECT id FROM exercise WHERE id IN (
        SELECT "exerciseId" FROM member WHERE "userId" = ${userId}::uuid AND role = 'organizer')
      ORDER BY id FOR NO KEY UPDATE`;
    const user = await tx.user.findUnique({ where: { id: userId } });
    if (!user || user.leavingAt) return;
    const needing = await listNeeding(tx, userId);
    if (needing.length > 0) throw lastOrganizer(needing);
    const own = [tx.session, tx.account, tx.apiToken, tx.mailSettings] as unknown as OwnTable[];
    for (const table of own) await table.deleteMany({ where: { userId } });
    if (user.email !== null) await forgetAddress(tx, user.email);
    const nobody = { name: null, email: null, emailVerified: null, image: null, zone: null };
    await tx.user.update({ where: { id: userId }, data: { ...nobody, leavingAt: new Date() } });
  }, patient);
}

type OwnTable = { deleteMany: (what: { where: { userId: Id } }) => Promise<unknown> };

async function forgetAddress(tx: Tx, email: string): Promise<void> {
  await forgetInvitees(tx, { email: sameAddress(email) });
  await tx.verificationToken.deleteMany({ where: { identifier: sameAddress(email) } });
  await dropMailsTo(tx, email);
}

// Members who stay, and who are people with an account.
const others = Prisma.sql`other."exerciseId" = exercise.id AND other.id <> mine.id AND other.standing = 'active'
  AND NOT other."isSimulated"
  AND EXISTS (SELECT FROM "user" WHERE "user".id = other."userId" AND "user"."leavingAt" IS NULL)`;

const Needing = z.array(z.object({ slug: z.string(), title: z.string() }));
export type Needing = z.infer<typeof Needing>[number];

/** The exercises that would be left without an organizer, and in which somebody else is who could become one. */
export async function listNeeding(tx: Tx, userId: Id): Promise<Needing[]> {
  return Needing.parse(
    await tx.$queryRaw`
      SELECT slug, title FROM exercise JOIN member AS mine ON mine."exerciseId" = exercise.id
      WHERE mine."userId" = ${userId}::uuid AND mine.role = 'organizer' AND mine.standing = 'active'
        AND "rehearsalOf" IS NULL
        AND EXISTS (SELECT FROM member AS other WHERE ${others})
        AND NOT EXISTS (SELECT FROM member AS other WHERE ${others} AND other.role = 'organizer')
      ORDER BY title, slug`,
  );
}

function lastOrganizer(needing: Needing[]): Refusal {
  const titles = needing.map(({ title }) => `“${title}”`).join(", ");
  return new Refusal(
    "last-organizer",
    `You are the only organizer of ${titles}, where others take part. Hand over first, on the page of its members; then come back.`,
    needing.map(({ slug, title }) => ({ path: slug, message: title })),
  );
}
