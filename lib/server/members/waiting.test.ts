import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { createTestExercise, createUser, type TestExercise } from "@/test/exercise";
import { readWholeLog } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import { canSee } from "@/lib/domain/audience";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";
import { findPlace, listAwaited } from "./find-place";
import { requireAccess } from "./viewer";

const ground = testDatabase();

let game: TestExercise;
/** A moderator, two analysts and an observer. */
const taken = 4;

beforeEach(async () => {
  game = await createTestExercise(ground.db);
});

const setCapacity = (capacity: number | null) => game.play(game.organizer, { type: "set-capacity", capacity });

async function come(code: string, email?: string) {
  const { id: userId } = await ground.db.prisma.user.create({ data: { name: "Somebody", email } });
  return { userId, ...(await game.join(code, userId)) };
}

/** So many people who wait, one after the other. */
async function crowd(count: number, email?: (index: number) => string) {
  const { code } = await game.invite();
  const people = [];
  for (let index = 0; index < count; index += 1) people.push(await come(code, email?.(index)));
  return people;
}

const listMembers = async () =>
  (await ground.db.prisma.member.findMany({ where: { exerciseId: game.id } })).map(({ id }) => id);

describe("an exercise that is full", () => {
  it("has those who come wait, in their order, and see nothing but where they stand", async () => {
    await setCapacity(taken + 1);
    const [in1, second, third] = await crowd(3);
    expect([in1, second, third].map((person) => person?.isWaiting)).toEqual([false, true, true]);
    expect(await findPlace(game.slug, second!.userId)).toMatchObject({ place: 1, waiting: 2, isOver: false });
    expect(await findPlace(game.slug, third!.userId)).toMatchObject({ place: 2, waiting: 2 });
    expect(await findPlace(game.slug, in1!.userId)).toBeNull();
    expect(await listAwaited(third!.userId)).toEqual([{ slug: game.slug, title: "Mexico 2013" }]);
    await expectRefusal(requireAccess(game.slug, third!.userId), "not-found");
    await expectRefusal(game.play(third!, { type: "open-exercise" }), "forbidden");
  });

  it("tells of who waits organizers and moderators alone", async () => {
    await setCapacity(1);
    const { memberId } = (await crowd(1))[0]!;
    const log = await readWholeLog(ground.db, game.id);
    const told = log.filter(({ event }) => JSON.stringify(event).includes(memberId));
    const see = (role: "moderator" | "analyst") =>
      told.some(({ audience }) => canSee({ kind: "member", memberId: randomUUID(), role }, audience));
    expect([told.length > 0, see("moderator"), see("analyst")]).toEqual([true, true, false]);
    for (const [player, expected] of [
      [game.moderator, 1],
      [game.analyst, 0],
    ] as const) {
      const viewer = { kind: "member" as const, ...player };
      const { state } = await readSnapshot(game.id, viewer, { threads: "none", options: "few" });
      expect(Object.keys(state.applicants)).toHaveLength(expected);
    }
  });

  it("answers the same to the same request, and refuses another of the same person", async () => {
    await setCapacity(1);
    const { code } = await game.invite();
    const { userId } = await createUser(ground.db);
    const again = { id: randomUUID(), alias: "Heron" };
    const first = await game.join(code, userId, again);
    expect(first.isWaiting).toBe(true);
    expect(await game.join(code, userId, again)).toEqual(first);
    const refusal = await expectRefusal(game.join(code, userId, { alias: "Crane" }), "already-member");
    expect(refusal.message).toContain("waiting");
    await expectRefusal(game.join(code, (await createUser(ground.db)).userId, { alias: "heron" }), "alias-taken");
  });

  it("takes organizers all the same", async () => {
    await setCapacity(1);
    const { code } = await game.invite({ role: "organizer" });
    expect((await come(code)).isWaiting).toBe(false);
  });

  it("never takes more than it has places, however many come at once", async () => {
    await setCapacity(taken + 3);
    const { code } = await game.invite();
    const users = await Promise.all(Array.from({ length: 8 }, () => createUser(ground.db)));
    const joined = await Promise.all(users.map(({ userId }) => game.join(code, userId)));
    expect(joined.filter(({ isWaiting }) => !isWaiting)).toHaveLength(3);
    const places = await Promise.all(users.map(({ userId }) => findPlace(game.slug, userId)));
    expect(places.flatMap((entry) => entry?.place ?? []).toSorted()).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("those who wait get in", () => {
  it("in their order, when there are more places", async () => {
    await setCapacity(taken);
    const people = await crowd(3);
    const ids = people.map(({ memberId }) => memberId);
    const { events } = await setCapacity(taken + 2);
    expect(events.map(({ type }) => type)).toEqual(["capacity.set", "member.joined", "member.joined"]);
    expect(await listMembers()).toEqual(expect.arrayContaining(ids.slice(0, 2)));
    expect(await findPlace(game.slug, people[2]!.userId)).toMatchObject({ place: 1, waiting: 1 });
    expect((await requireAccess(game.slug, people[0]!.userId)).viewer).toMatchObject({ role: "analyst" });
    await setCapacity(null);
    expect(await listMembers()).toContain(ids[2]);
  });

  it("when somebody gives a place back", async () => {
    await setCapacity(taken);
    const { memberId } = (await crowd(1))[0]!;
    const promote = { type: "change-role" as const, memberId: game.observer.memberId, role: "organizer" as const };
    const { events } = await game.play(game.organizer, promote);
    expect(events.map(({ type }) => type)).toEqual(["member.role-changed", "member.joined"]);
    expect(await listMembers()).toContain(memberId);
  });

  it("when the organizer lets them in, whatever the number says; twice is once", async () => {
    await setCapacity(taken);
    const [first, second] = await crowd(2);
    const admit = { type: "admit-applicants" as const, applicantIds: [second!.memberId] };
    expect((await game.play(game.organizer, admit)).events).toHaveLength(1);
    expect((await game.play(game.organizer, admit)).events).toEqual([]);
    expect(await findPlace(game.slug, first!.userId)).toMatchObject({ place: 1, waiting: 1 });
    const unknown = { type: "admit-applicants" as const, applicantIds: [first!.memberId, randomUUID()] };
    await expectRefusal(game.play(game.organizer, unknown), "not-found");
  });

  it("before anybody who comes later, and not once it is over", async () => {
    await setCapacity(taken);
    const [first] = await crowd(1);
    await game.playTo("brief");
    await game.playTo("closed");
    await expectRefusal(setCapacity(null), "wrong-status");
    const demote = { type: "change-role" as const, memberId: game.observer.memberId, role: "organizer" as const };
    expect((await game.play(game.organizer, demote)).events).toHaveLength(1);
    expect(await findPlace(game.slug, first!.userId)).toMatchObject({ isOver: true });
  });

  it("and those with an address are told by mail, once", async () => {
    await setCapacity(taken);
    await crowd(2, (index) => `waiting${index}-${game.slug}@example.org`);
    await setCapacity(taken + 1);
    const mails = await ground.db.prisma.outgoingMail.findMany({ where: { to: { contains: game.slug } } });
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      [`waiting0-${game.slug}@example.org`, "There is a place for you: Mexico 2013"],
    ]);
    expect(mails[0]?.text).toContain(`/exercises/${game.slug}`);
  });
});

it("somebody who is taken off the list waits no more, and can come again", async () => {
  await setCapacity(1);
  const { memberId, userId } = (await crowd(1))[0]!;
  const dismiss = { type: "dismiss-applicant" as const, applicantId: memberId };
  expect((await game.play(game.organizer, dismiss)).events).toHaveLength(1);
  await expectRefusal(game.play(game.organizer, dismiss), "not-found");
  expect(await findPlace(game.slug, userId)).toBeNull();
  expect((await game.join((await game.invite()).code, userId)).isWaiting).toBe(true);
});
