import { z } from "zod";
import { noticeKinds } from "@/lib/domain/attention/notice";
import { graceMs, whenToMail } from "@/lib/domain/attention/when-to-mail";
import type { Id, Instant } from "@/lib/domain/primitives";
import { type Db, db, type Tx } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";
import { readNow } from "@/lib/server/log/lock";
import { logger } from "@/lib/server/logger";
import { enqueueMail } from "@/lib/server/mail/queue";
import { readMailSettings } from "./mail-settings";
import { writeNoticeMail } from "./notice-mail";

type Row = Prisma.NoticeGetPayload<object>;

/** Puts every mail that is due into the queue; answers how many. What became due while no process lived comes first. */
export async function sendDue(database: Db = db(), options: { now?: Instant } = {}): Promise<number> {
  let sent = 0;
  for (;;) {
    const looked = await sendNext(database, options.now);
    if (looked === "nobody") return sent;
    if (looked === "sent") sent += 1;
  }
}

/** Decides for one person what is due, and sends it in one mail; "nobody" when nothing is left to decide. */
async function sendNext({ prisma }: Db, at?: Instant): Promise<"sent" | "nothing" | "nobody"> {
  let person: Person | undefined;
  try {
    return await prisma.$transaction(
      async (tx) => {
        const now = at ?? (await readNow(tx));
        person = await claim(tx, now);
        if (!person) return "nobody";
        const due = await takeDue(tx, person, now);
        if (due.length === 0) return "nothing";
        const mail = await writeNoticeMail(tx, person.id, due);
        const [first, last] = [due.at(0)!.id, due.at(-1)!.id];
        await enqueueMail(tx, { key: `notices ${person.id} ${first}-${last}`, to: person.email!, ...mail });
        return "sent";
      },
      { maxWait: 10_000, timeout: 20_000 },
    );
  } catch (error) {
    if (!person) throw error;
    // One person's mail that cannot be written must not keep the others from theirs.
    logger.error({ error: (error as Error).message, userId: person.id }, "a mail of notices could not be written");
    await postpone(prisma, person.id);
    return "nothing";
  }
}

const postponedMs = 10 * 60_000;

async function postpone(prisma: Db["prisma"], userId: Id): Promise<void> {
  const where = { member: { userId }, seenAt: null, mailAt: { not: null } };
  await prisma.notice.updateMany({ where, data: { mailAt: new Date(Date.now() + postponedMs) } });
}

const NoticeKind = z.enum(noticeKinds);
const Person = z.object({ id: z.string(), email: z.string().nullable(), zone: z.string().nullable() });
type Person = z.infer<typeof Person>;

/**
 * Somebody about whose notices something has to be decided, where they have access, and about whom no other process
 * decides meanwhile.
 */
async function claim(tx: Tx, now: Instant): Promise<Person | undefined> {
  const rows = await tx.$queryRaw`
    SELECT id, email, zone FROM "user"
    WHERE id IN (
      SELECT member."userId" FROM notice JOIN member ON member.id = notice."memberId"
      WHERE member.standing = 'active' AND notice."mailAt" <= ${new Date(now)} AND notice."seenAt" IS NULL)
    LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED`;
  return z.array(Person).parse(rows)[0];
}

/** Takes what is due now out of what waits, and notes of the rest when it will be. */
async function takeDue(tx: Tx, { id: userId, email, zone }: Person, now: Instant): Promise<Row[]> {
  const settings = await readMailSettings(userId, tx);
  const waiting = await tx.notice.findMany({
    where: { member: { userId, standing: "active" }, seenAt: null, mailAt: { not: null } },
    orderBy: { id: "asc" },
  });
  const ends = await readEnds(tx, waiting);
  const timed = waiting.map((row) => {
    const kind = NoticeKind.parse(row.kind);
    const wanted = email === null ? null : whenToMail({ kind, at: row.at.getTime() }, settings, zone ?? "UTC");
    // That a round ends soon is no news once it has ended.
    const isLate = wanted !== null && Math.max(wanted, now) >= (ends.get(row.id) ?? Infinity);
    const when = isLate ? null : wanted;
    return { row, when, isPressing: settings.ways[kind] === "at-once" };
  });
  const isDue = ({ when }: (typeof timed)[number]): boolean => when !== null && when <= now;
  // What presses goes together: another mail a minute later would press nobody more.
  const isPressed = timed.some((entry) => isDue(entry) && entry.isPressing);
  const goes = (entry: (typeof timed)[number]): boolean =>
    isDue(entry) || (isPressed && entry.isPressing && entry.when !== null && entry.when <= now + graceMs);
  for (const { row, when } of timed.filter((entry) => !goes(entry))) {
    if (when !== null && row.mailAt?.getTime() === when) continue;
    await tx.notice.updateMany({ where: { id: row.id }, data: { mailAt: when === null ? null : new Date(when) } });
  }
  const due = timed.filter(goes).map(({ row }) => row);
  const ids = due.map(({ id }) => id);
  await tx.notice.updateMany({ where: { id: { in: ids } }, data: { mailAt: null, mailedAt: new Date(now) } });
  return due;
}

const End = z.object({ id: z.number(), closesAt: z.date().nullable() });

/** When the round ends that a notice warns of, by the notice's id. */
async function readEnds(tx: Tx, rows: Row[]): Promise<Map<number, Instant>> {
  const ids = rows.filter(({ kind }) => kind === "round-ends").map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const ends = await tx.$queryRaw`
    SELECT notice.id, round."closesAt"
    FROM notice
      JOIN event ON event."exerciseId" = notice."exerciseId" AND event.seq = notice.seq
      JOIN round ON round."exerciseId" = notice."exerciseId" AND round.id::text = event.payload->>'roundId'
    WHERE notice.id = ANY (${ids})`;
  return new Map(
    z
      .array(End)
      .parse(ends)
      .map(({ id, closesAt }) => [id, closesAt?.getTime() ?? 0]),
  );
}
