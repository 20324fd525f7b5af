import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { createTestExercise, hour, type Player, type TestExercise } from "@/test/exercise";
import { expectLogEqualsTables, readWholeLog } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import { canSee } from "@/lib/domain/audience";
import { MailSettings } from "@/lib/domain/attention/mail-settings";
import { sayNotice } from "@/lib/domain/attention/words";
import { sendDue } from "@/lib/server/attention/send-due";
import { listNotices } from "@/lib/server/attention/list-notices";
import { keepMailSettings } from "@/lib/server/attention/mail-settings";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";
import { noteVisit } from "./note-visit";

const given = testDatabase();
let game: TestExercise;
let [ann, ben, cem] = [] as unknown as [Player, Player, Player];
const text = "Others have gone on from there.\n\nHave a look.";
const addressOf = ({ userId }: Player): string => `${userId}@example.org`;

beforeEach(async () => {
  const { prisma } = given.db;
  await prisma.outgoingMail.deleteMany();
  game = await createTestExercise(given.db, { analysts: 3 });
  [ann, ben, cem] = game.analysts as unknown as [Player, Player, Player];
  for (const player of [ann, ben, cem]) {
    await prisma.user.update({ where: { id: player.userId }, data: { email: addressOf(player), zone: "UTC" } });
  }
  await game.playTo("propose");
});

const nudge = (players: Player[], id = randomUUID()) =>
  game.play(game.organizer, { id, type: "nudge-members", memberIds: players.map(({ memberId }) => memberId), text });
const mails = () => given.db.prisma.outgoingMail.findMany({ orderBy: { to: "asc" } });
const noticesOf = async ({ memberId }: Player) =>
  (await listNotices(memberId, { limit: 50, unseen: false })).notices.filter(({ kind }) => kind === "nudge");

it("writes to those who are named and to nobody else, with the way to what they owe", async () => {
  await noteVisit(ann.memberId, given.db);
  const { events } = await nudge([ann, ben]);
  expect(events).toMatchObject([
    { type: "members.nudged", payload: { memberIds: [ann.memberId, ben.memberId], text } },
  ]);
  const sent = await mails();
  expect(sent.map(({ to }) => to)).toEqual([addressOf(ann), addressOf(ben)].toSorted());
  const toAnn = sent.find(({ to }) => to === addressOf(ann))!;
  expect(toAnn.text).toContain("Organizer, who organizes");
  expect(toAnn.text).toContain(`Have a look.`);
  expect(toAnn.text).toContain(`/exercises/${game.slug}/attention`);
  expect(toAnn.text).toMatch(/No more of these mails: .*\/unsubscribe\//);
  expect(toAnn.html).toContain("/unsubscribe/");
  expect(toAnn.headers).toHaveProperty("List-Unsubscribe");
  // Who never came is led through the door.
  expect(sent.find(({ to }) => to === addressOf(ben))!.text).toContain(`/sign-in?next=/exercises/${game.slug}`);

  const [notice] = await noticesOf(ann);
  expect(sayNotice(notice!, () => "Grey Owl")).toEqual({
    sentence: "Grey Owl would like to hear from you",
    quote: text,
  });
  expect(await noticesOf(cem)).toEqual([]);
  await expectLogEqualsTables(given.db, game.id);
});

it("sends no second mail: not for the same command, not within a day, not with the other notices", async () => {
  const id = randomUUID();
  await nudge([ann], id);
  await nudge([ann], id);
  await expectRefusal(nudge([ann]), "too-soon");
  expect((await nudge([ann, ben])).events).toMatchObject([{ payload: { memberIds: [ben.memberId] } }]);
  await given.db.prisma.notice.updateMany({ where: { NOT: { kind: "nudge" } }, data: { mailAt: null } });
  expect(await sendDue(given.db, { now: game.clock.now + 48 * hour })).toBe(0);
  expect(await mails()).toHaveLength(2);
});

it("may be done again after a day", async () => {
  await game.play(game.organizer, { type: "extend-round", roundId: game.roundOf("propose").id, byMs: 48 * hour });
  await nudge([ann]);
  game.clock.now += 24 * hour - 1;
  await expectRefusal(nudge([ann]), "too-soon");
  game.clock.now += 1;
  await nudge([ann]);
  const { state } = await readSnapshot(game.id, staff(game), { threads: "none", options: "few" });
  expect(state.nudges).toEqual({ [ann.memberId]: { times: 2, lastAt: game.clock.now } });
  expect(await mails()).toHaveLength(2);
});

it("passes over the suspended, observers and oneself, and refuses where nobody is left", async () => {
  await game.play(game.organizer, { type: "suspend-member", memberId: ann.memberId });
  const { events } = await nudge([ann, ben, game.observer, game.organizer]);
  expect(events).toMatchObject([{ payload: { memberIds: [ben.memberId] } }]);
  await expectRefusal(nudge([ann, game.observer, game.organizer]), "invalid");
  await expectRefusal(nudge([{ ...ann, memberId: randomUUID() }]), "not-found");
  expect((await mails()).map(({ to }) => to)).toEqual([addressOf(ben)]);
});

it("reaches who has no address or wants no mail in the app alone, and waits for the end of quiet hours", async () => {
  await given.db.prisma.user.update({ where: { id: ann.userId }, data: { email: null } });
  await keepMailSettings(ben.userId, MailSettings.parse({ ways: { nudge: "off" } }));
  const nine = game.opensAt("propose") - hour;
  await keepMailSettings(cem.userId, MailSettings.parse({ quiet: { from: 9, to: 13 } }));
  await nudge([ann, ben, cem]);
  const sent = await mails();
  expect(sent.map(({ to }) => to)).toEqual([addressOf(cem)]);
  const { rows } = await given.db.pool.query("SELECT start_after FROM pgboss.job WHERE data->>'mailId' = $1", [
    sent[0]!.id,
  ]);
  expect(rows).toEqual([{ start_after: new Date(nine + 4 * hour) }]);
  for (const player of [ann, ben, cem]) expect(await noticesOf(player)).toHaveLength(1);
});

it("is nobody's to see but the staff's", async () => {
  await nudge([ann]);
  const last = (await readWholeLog(given.db, game.id)).at(-1)!;
  expect(last).toMatchObject({ event: { type: "members.nudged" }, audience: "staff" });
  for (const player of [ann, ben, game.observer]) {
    const viewer = { kind: "member" as const, ...player };
    expect(canSee(viewer, "staff")).toBe(false);
    const { state } = await readSnapshot(game.id, viewer, { threads: "none", options: "few" });
    expect(state.nudges).toEqual({});
  }
  const { state } = await readSnapshot(game.id, staff(game), { threads: "none", options: "few" });
  expect(Object.keys(state.nudges)).toEqual([ann.memberId]);
});

const staff = ({ moderator }: TestExercise) => ({ kind: "member" as const, ...moderator });
