import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, createUser, hour, type Player, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import type { MemberParticipation } from "@/lib/domain/participation/participation";
import { requireStaff } from "@/lib/server/members/viewer";
import { noteVisit } from "./note-visit";
import { readParticipation } from "./read-participation";

const given = testDatabase();
let game: TestExercise;
let [ann, ben, cem, dot] = [] as unknown as [Player, Player, Player, Player];

beforeEach(async () => {
  game = await createTestExercise(given.db, { analysts: 4 });
  [ann, ben, cem, dot] = game.analysts as unknown as typeof game.analysts & [Player, Player, Player, Player];
});

const read = (changes: { region?: string; withReach?: boolean } = {}) =>
  readParticipation(game.id, { withReach: true, region: null, now: game.clock.now, ...changes });

async function attendances(): Promise<Record<string, string>> {
  const { members } = await read();
  const names = { ann, ben, cem, dot };
  return Object.fromEntries(
    Object.entries(names).map(([name, { memberId }]) => [name, of(members, memberId).attendance]),
  );
}

function of(members: MemberParticipation[], memberId: string): MemberParticipation {
  return members.find((member) => member.memberId === memberId)!;
}

async function propose(player: Player, changes: Parameters<typeof optionContent>[0] = {}): Promise<string> {
  const id = randomUUID();
  await game.play(player, { id, type: "submit-option", content: optionContent(changes) });
  return id;
}

async function comment(player: Player, optionId: string): Promise<string> {
  const id = randomUUID();
  const subject = { kind: "option" as const, id: optionId, facet: null };
  await game.play(player, { id, type: "post-comment", subject, parentId: null, kind: null, body: "Why?" });
  return id;
}

it("has nothing to tell of an exercise that has not opened", async () => {
  const told = await read();
  expect(told).toMatchObject({ roundId: null, quietAfter: null, activity: { slots: [] }, coverage: { options: 0 } });
  expect(told.members).toHaveLength(6);
  expect(new Set(told.members.map(({ attendance }) => attendance))).toEqual(new Set(["absent"]));
});

it("tells who writes, who has gone quiet, who wrote nothing and who never came", async () => {
  await game.playTo("propose");
  const optionId = await propose(ann);
  await comment(ben, optionId);
  await noteVisit(cem.memberId, given.db);
  expect(await attendances()).toEqual({ ann: "active", ben: "active", cem: "silent", dot: "absent" });

  await game.playTo("challenge");
  await comment(ann, optionId);
  game.clock.now += hour / 4;
  expect(await attendances()).toMatchObject({ ann: "active", ben: "active" });
  game.clock.now += 1;
  expect(await attendances()).toEqual({ ann: "active", ben: "quiet", cem: "silent", dot: "absent" });
});

it("counts by round what stands, and nothing that was deleted", async () => {
  await game.playTo("propose");
  const optionId = await propose(ann);
  const deleted = await comment(ben, optionId);
  await game.play(ben, { type: "delete-comment", commentId: deleted });
  await game.playTo("challenge");
  const revision = { optionId, baseRevision: 1, changes: { title: "Invest in towns" }, note: "" };
  await game.play(ann, { type: "revise-option", ...revision });
  await comment(ann, optionId);
  await game.play(cem, {
    type: "suggest-edit",
    ...{ optionId, facet: "summary", baseRevision: 2, text: "Otherwise.", reason: "It is clearer." },
  });
  const { members, roundId, activity } = await read();
  const none = { options: 0, revisions: 0, comments: 0, others: 0 };
  const [first, second] = [game.roundOf("propose").id, game.roundOf("challenge").id];
  expect(roundId).toBe(second);
  expect(of(members, ann.memberId).byRound).toEqual({
    [first]: { ...none, options: 1 },
    [second]: { ...none, revisions: 1, comments: 1 },
  });
  expect(of(members, ben.memberId)).toMatchObject({ byRound: {}, lastContributedAt: null });
  expect(of(members, cem.memberId).byRound).toEqual({ [second]: { ...none, others: 1 } });
  expect(of(members, ann.memberId).lastSeenAt).toBe(game.clock.now);
  expect(activity.slots).toEqual([
    { at: game.opensAt("propose"), count: 1 },
    { at: game.opensAt("challenge"), count: 3 },
  ]);
});

it("tells of one region alone when its members were active, however it is written", async () => {
  await game.playTo("propose");
  const { userId } = await createUser(given.db);
  const { memberId } = await game.join((await game.invite()).code, userId, { region: "Baja  California" });
  await propose({ userId, memberId, role: "analyst" });
  await propose(ben);
  const total = async (region: string) => (await read({ region })).activity.slots.map(({ count }) => count);
  expect(await total("baja california")).toEqual([1]);
  expect(await total("")).toEqual([1]);
  expect(await total("Oaxaca")).toEqual([]);
});

it("says what is covered by options that are neither declined nor merged", async () => {
  await game.playTo("propose");
  const about = { stakeholders: [{ id: "church", part: "leads" as const }], instruments: ["diplomacy"] };
  const kept = await propose(ann, about);
  const [declined, merged] = [await propose(ben, about), await propose(cem, about)];
  const voices = async () => {
    const { coverage } = await read();
    const row = coverage.grid.find(({ stakeholder }) => stakeholder === "church");
    return row?.cells.find(({ instrument }) => instrument === "diplomacy");
  };
  expect(await voices()).toMatchObject({ options: 3, authors: 3 });
  await game.play(game.moderator, { type: "decline-option", optionId: declined, reason: "No." });
  for (const optionId of [kept, merged]) await game.play(game.moderator, { type: "accept-option", optionId });
  await game.play(game.moderator, { type: "merge-option", optionId: merged, intoId: kept, note: "" });
  expect(await voices()).toMatchObject({ options: 1, authors: 1 });
});

describe("how a nudge would reach somebody", () => {
  it("is told to organizers alone", async () => {
    const { prisma } = given.db;
    await prisma.user.update({ where: { id: ann.userId }, data: { email: `${ann.userId}@example.org` } });
    await prisma.user.update({ where: { id: ben.userId }, data: { email: `${ben.userId}@example.org` } });
    await prisma.mailSettings.create({ data: { userId: ben.userId, settings: { ways: { nudge: "off" } } } });
    const { members } = await read();
    const reaches = [ann, ben, cem].map(({ memberId }) => of(members, memberId).reach);
    expect(reaches).toEqual(["mail", "no-mail", "no-address"]);
    const hidden = await read({ withReach: false });
    expect(hidden.members.every(({ reach }) => reach === null)).toBe(true);
  });

  it("leaves out observers and those who were removed, and keeps those who are suspended", async () => {
    await game.play(game.organizer, { type: "remove-member", memberId: ann.memberId });
    await game.play(game.organizer, { type: "suspend-member", memberId: ben.memberId });
    const ids = (await read()).members.map(({ memberId }) => memberId);
    expect(ids).toContain(ben.memberId);
    expect(ids).not.toContain(ann.memberId);
    expect(ids).not.toContain(game.observer.memberId);
  });
});

it("is for organizers and moderators alone", async () => {
  const enter = ({ userId }: Player) => requireStaff(game.slug, userId, "Not for you.");
  for (const player of [ann, game.observer]) await expectRefusal(enter(player), "forbidden");
  for (const player of [game.organizer, game.moderator]) {
    expect(await enter(player)).toMatchObject({ memberId: player.memberId });
  }
});

it("notes a visit once, and not again within minutes", async () => {
  const { prisma } = given.db;
  const { memberId } = await game.join((await game.invite()).code, (await createUser(given.db)).userId);
  await noteVisit(memberId, given.db);
  const first = await prisma.visit.findUniqueOrThrow({ where: { memberId } });
  await noteVisit(memberId, given.db);
  expect(await prisma.visit.findUniqueOrThrow({ where: { memberId } })).toEqual(first);
});
