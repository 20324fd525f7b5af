import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { MailSettings, ways } from "@/lib/domain/attention/mail-settings";
import { noticeKinds } from "@/lib/domain/attention/notice";
import { graceMs, whenToMail } from "@/lib/domain/attention/when-to-mail";
import { replyKinds } from "@/lib/domain/discussion/comment";
import type { Instant } from "@/lib/domain/primitives";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { hour, type Player } from "@/test/exercise";
import { openForAll } from "@/test/open-for-all";
import { createRandom, type Random } from "@/test/random";
import { listNotices } from "./list-notices";
import { keepMailSettings } from "./mail-settings";
import { markSeen } from "./mark-seen";
import { sendDue } from "./send-due";

const ground = testDatabase();
const zones = ["UTC", "America/Mexico_City", "Asia/Kathmandu"];
const steps = 120;

it.each([1, 2, 3])(
  "over days, mails tell each member once of exactly what they had not seen when it was due, seed %i",
  async (seed) => {
    const random = createRandom(seed);
    const { db } = ground;
    const game = await openForAll(db);
    const players = game.analysts;
    const settings = new Map<string, { zone: string; mail: MailSettings }>();
    for (const [index, player] of players.entries()) {
      const zone = zones[index % zones.length]!;
      const mail = randomSettings(random);
      settings.set(player.memberId, { zone, mail });
      const email = `${player.userId}@example.org`;
      await db.prisma.user.update({ where: { id: player.userId }, data: { email, zone } });
      await keepMailSettings(player.userId, mail);
    }
    const optionIds = [];
    for (const player of players) {
      const id = randomUUID();
      optionIds.push(id);
      await game.play(player, { id, type: "submit-option", content: optionContent() });
    }

    const seenAt = new Map<number, Instant>();
    const looks: Instant[] = [];
    for (let step = 0; step < steps; step += 1) {
      game.clock.now += random.pick([60_000, 10 * 60_000, 3 * hour])! + random.below(1_000);
      const { now } = game.clock;
      const subject = { kind: "option" as const, id: random.pick(optionIds)!, facet: null };
      const comment = { kind: random.pick([null, ...replyKinds])!, parentId: null, body: `Text ${step}` };
      if (random.isOnceIn(2)) await game.play(random.pick(players)!, { type: "post-comment", subject, ...comment });
      if (random.isOnceIn(5)) await see(random.pick(players)!, now, seenAt);
      if (random.isOnceIn(2)) {
        await sendDue(db, { now });
        looks.push(now);
      }
    }

    for (const { memberId } of players) {
      const { zone, mail } = settings.get(memberId)!;
      const rows = await db.prisma.notice.findMany({ where: { memberId } });
      for (const { id, kind, at, mailedAt } of rows) {
        const due = whenToMail({ kind: noticeKinds.find((each) => each === kind)!, at: at.getTime() }, mail, zone);
        const look = due === null ? undefined : looks.find((moment) => moment >= due);
        const seen = seenAt.get(id) ?? Infinity;
        const mailed = mailedAt?.getTime();
        if (mailed !== undefined) {
          expect(seen, "not seen when it was mailed").toBeGreaterThan(mailed);
          expect(due, "wanted").not.toBeNull();
          expect(mailed, "in time").toBeGreaterThanOrEqual(due! - graceMs);
          expect(mailed, "at the first look").toBeLessThanOrEqual(look ?? Infinity);
        } else if (look !== undefined) {
          expect(seen, "seen before it was due, or it would have been mailed").toBeLessThanOrEqual(look);
        }
      }
    }
    await expectMailsTellOnce(players);
  },
);

function randomSettings(random: Random): MailSettings {
  return MailSettings.parse({
    digestHour: random.below(24),
    quiet: random.isOnceIn(2) ? null : { from: 20 + random.below(4), to: random.below(10) },
    ways: { comment: random.pick(ways), question: random.pick(ways) },
  });
}

async function see({ memberId }: Player, now: Instant, seenAt: Map<number, Instant>): Promise<void> {
  const { notices } = await listNotices(memberId, { unseen: true, limit: 200 });
  for (const { id } of notices) seenAt.set(id, now);
  await markSeen(memberId, { isAll: true, seq: 1_000_000 });
}

/** What stands in the mails to a member is what is noted as mailed, each once. */
async function expectMailsTellOnce(players: Player[]): Promise<void> {
  let told = 0;
  for (const { userId, memberId } of players) {
    const mails = await ground.db.prisma.outgoingMail.findMany({ where: { to: `${userId}@example.org` } });
    const texts = mails.flatMap(({ text }) => text.match(/#comment-\S+/g) ?? []);
    const where = { memberId, mailedAt: { not: null }, commentId: { not: null } };
    const mailed = await ground.db.prisma.notice.findMany({ where });
    expect(texts.toSorted()).toEqual(mailed.map(({ commentId }) => `#comment-${commentId}`).toSorted());
    told += texts.length;
  }
  expect(told).toBeGreaterThan(0);
}
