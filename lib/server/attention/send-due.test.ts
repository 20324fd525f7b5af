import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { MailSettings } from "@/lib/domain/attention/mail-settings";
import { graceMs } from "@/lib/domain/attention/when-to-mail";
import type { Id, Instant } from "@/lib/domain/primitives";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, hour, type Played, type Player, type TestExercise } from "@/test/exercise";
import { openForAll } from "@/test/open-for-all";
import { listNotices } from "./list-notices";
import { keepMailSettings } from "./mail-settings";
import { markSeen } from "./mark-seen";
import { tick } from "@/lib/server/log/commit";
import { sendDue } from "./send-due";

const given = testDatabase();
const address = "ann@example.org";
let game: TestExercise;
let ann: Player;
let other: Player;
let optionId: Id;

beforeEach(async () => {
  await given.db.prisma.outgoingMail.deleteMany();
  await given.db.prisma.user.updateMany({ data: { email: null } });
  game = await openForAll(given.db);
  [ann, other] = game.analysts as [Player, Player];
  optionId = randomUUID();
  await given.db.prisma.user.update({ where: { id: ann.userId }, data: { email: address, zone: "UTC" } });
  await game.play(ann, {
    id: optionId,
    type: "submit-option",
    content: optionContent({ title: "Ports & <b>roads</b>" }),
  });
  await markSeen(ann.memberId, { isAll: true, seq: await game.readSeq() });
});

type Post = Extract<Played, { type: "post-comment" }>;

async function post(body: string, changes: Partial<Post> = {}): Promise<Id> {
  const id = randomUUID();
  const subject = { kind: "option" as const, id: optionId, facet: null };
  await game.play(other, { id, type: "post-comment", subject, parentId: null, kind: null, body, ...changes });
  return id;
}

const question = { parentId: null, kind: "ask", body: "Who pays?" } as const;
const send = (now: Instant): Promise<number> => sendDue(given.db, { now });
const mails = () => given.db.prisma.outgoingMail.findMany({ orderBy: { id: "asc" } });
/** The next seven o'clock, when the usual digest is due; the exercise began at nine. */
const morning = (): Instant => (Math.floor((game.clock.now - 7 * hour) / (24 * hour)) + 1) * 24 * hour + 7 * hour;

it("sends nothing to whoever has no access, until they have it again", async () => {
  await post("Who pays?", { kind: "ask" });
  const due = game.clock.now + graceMs;
  await game.play(game.organizer, { type: "suspend-member", memberId: ann.memberId });
  expect(await send(due)).toBe(0);
  await game.play(game.organizer, { type: "reinstate-member", memberId: ann.memberId });
  expect(await send(due)).toBe(1);
});

it("sends what presses once, a few minutes later, whichever process looks", async () => {
  const commentId = await post("Who pays?", { kind: "ask" });
  const due = game.clock.now + graceMs;
  expect(await send(due - 1)).toBe(0);
  const sent = await Promise.all([send(due), send(due), send(due + 1)]);
  expect(sent.reduce((sum, count) => sum + count, 0)).toBe(1);
  expect(await send(due + 24 * hour)).toBe(0);
  const [mail, ...more] = await mails();
  expect(more).toEqual([]);
  const alias = (await given.db.prisma.member.findUniqueOrThrow({ where: { id: other.memberId } })).alias;
  expect(mail).toMatchObject({ to: address, state: "waiting" });
  expect(mail!.text).toContain(`- ${alias} asks: Who pays?`);
  expect(mail!.text).toContain(`/exercises/${game.slug}/options/1#comment-${commentId}`);
  expect(mail!.html).toContain("PO-1 Ports &amp; &lt;b&gt;roads&lt;/b&gt;");
  const headers = mail!.headers as Record<string, string>;
  expect(Object.keys(headers)).toEqual(["List-Unsubscribe", "List-Unsubscribe-Post"]);
  expect(headers["List-Unsubscribe"]).toMatch(/^<http.*\/api\/v1\/unsubscribe\/[0-9a-f]{32}\..{22}>$/);
  expect(headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
});

it("sends nothing of what was seen in the app in time", async () => {
  const commentId = await post("Who pays?", { kind: "ask" });
  await markSeen(ann.memberId, { commentId });
  expect(await send(game.clock.now + 48 * hour)).toBe(0);
});

it("sends a digest of exactly what has not been seen, once a day, in the order and the words of the app", async () => {
  await post("Seen before.");
  await markSeen(ann.memberId, { isAll: true, seq: await game.readSeq() });
  await post("One.");
  await game.play(game.moderator, { type: "accept-option", optionId });
  const deleted = await post("A secret.");
  await game.play(other, { type: "delete-comment", commentId: deleted });
  expect(await send(morning() - 1)).toBe(0);
  expect(await send(morning())).toBe(1);
  const [digest] = await mails();
  const { notices } = await listNotices(ann.memberId, { unseen: true, limit: 200 });
  expect(digest!.text.match(/^- /gm)).toHaveLength(notices.length);
  expect(digest!.subject).toBe("3 things since you left: Mexico 2013");
  expect(digest!.text).toMatch(/accepted it[^]*comments: One\.[^]*has been deleted since/);
  for (const text of ["Seen before.", "secret"]) expect(digest!.text + digest!.html).not.toContain(text);

  // The next day brings what is new, and repeats nothing.
  game.clock.now = morning();
  await post("Two.");
  expect(await send(morning())).toBe(1);
  expect((await mails())[1]!.text.match(/^- /gm)).toHaveLength(1);
});

it("brings all exercises of somebody in one mail, also when it is late by days", async () => {
  await post("One.");
  const second = await createTestExercise(given.db);
  await second.playTo("propose");
  const { code } = await second.invite();
  const { memberId } = await second.join(code, ann.userId);
  const id = randomUUID();
  await second.play({ userId: ann.userId }, { id, type: "submit-option", content: optionContent() });
  await second.play(second.moderator, { type: "accept-option", optionId: id });
  expect(await send(morning() + 72 * hour)).toBe(1);
  const [mail] = await mails();
  expect(mail!.subject).toBe("2 things since you left: 2 exercises");
  expect(mail!.text).toContain(`/exercises/${second.slug}/attention`);
  expect((await listNotices(memberId, { unseen: true, limit: 5 })).unseen, "still new in the app").toBe(1);
});

it("goes by what somebody wants, also when they change it while something waits", async () => {
  const wants = (settings: object) => keepMailSettings(ann.userId, MailSettings.parse(settings));
  await wants({ quiet: null, ways: { comment: "at-once", question: "off" } });
  await post("Who pays?", { kind: "ask" });
  await post("One.");
  expect(await send(game.clock.now + graceMs)).toBe(1);
  expect((await mails())[0]!.text).not.toContain("Who pays?");

  await wants({ quiet: null, ways: { comment: "digest" } });
  await post("Two.");
  expect(await send(game.clock.now + graceMs)).toBe(0);
  await wants({ quiet: null, ways: { comment: "at-once" } });
  expect(await send(game.clock.now + graceMs)).toBe(1);
});

it("keeps quiet hours in the zone of who gets the mail", async () => {
  // The exercise began at nine by UTC, which is three at night there.
  await given.db.prisma.user.update({ where: { id: ann.userId }, data: { zone: "America/Mexico_City" } });
  await post("Who pays?", { kind: "ask" });
  expect(await send(game.clock.now + 2 * hour)).toBe(0);
  expect(await send(game.clock.now + 4 * hour)).toBe(1);
});

it("writes to nobody without an address, and of a round's end to nobody after it", async () => {
  await given.db.prisma.user.updateMany({ data: { email: null } });
  await post("Who pays?", { kind: "ask" });
  expect(await send(game.clock.now + 48 * hour)).toBe(0);
  expect(await given.db.prisma.notice.count({ where: { mailAt: { not: null } } })).toBe(0);

  await given.db.prisma.user.update({ where: { id: ann.userId }, data: { email: address } });
  const short = await createTestExercise(given.db);
  const { code } = await short.invite();
  await short.join(code, ann.userId);
  await short.playTo("propose");
  await given.db.prisma.notice.updateMany({ data: { mailAt: null } });
  const end = short.closesAt("propose");
  await tick(short.slug, { db: given.db, now: end - 6 * 60_000 });
  expect(await given.db.prisma.notice.count({ where: { mailAt: { not: null }, kind: "round-ends" } })).toBe(6);
  expect(await send(end)).toBe(0);
});

it("names the first of what has happened at a place, and counts the rest", async () => {
  for (let count = 1; count <= 25; count += 1) await post(`Comment ${count}.`);
  expect(await send(morning())).toBe(1);
  const [mail] = await mails();
  expect(mail!.subject).toBe("25 things since you left: Mexico 2013");
  expect(mail!.text.match(/^- /gm)).toHaveLength(20);
  for (const text of [mail!.text, mail!.html]) expect(text).toContain("and 5 more");
});

it("sends the others theirs, where one person's mail cannot be written", async () => {
  await given.db.prisma.user.update({ where: { id: other.userId }, data: { email: "ben@example.org", zone: "UTC" } });
  const own = randomUUID();
  await game.play(other, { id: own, type: "submit-option", content: optionContent() });
  await game.play(ann, { type: "post-comment", subject: { kind: "option", id: own, facet: null }, ...question });
  await post("Who pays?", { kind: "ask" });
  await given.db.prisma.notice.updateMany({ where: { memberId: ann.memberId }, data: { kind: "unheard-of" } });
  expect(await send(game.clock.now + graceMs)).toBe(1);
  expect(await mails()).toMatchObject([{ to: "ben@example.org" }]);
});
