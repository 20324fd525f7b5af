import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, createUser, type Player, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import { keepDraft, listDrafts } from "@/lib/server/options/drafts";
import { listExercises } from "@/lib/server/exercises/list-exercises";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";
import { findShutOut } from "./find-shut-out";
import { requireAccess } from "./viewer";

const ground = testDatabase();
const submission = { type: "submit-option" as const, content: optionContent() };

let game: TestExercise;
beforeEach(async () => {
  game = await createTestExercise(ground.db);
  await game.playTo("propose");
});

type Act = "suspend-member" | "reinstate-member" | "remove-member" | "hand-over-exercise";
const act = (type: Act, { memberId }: Player, by: Player = game.organizer) => game.play(by, { type, memberId });
const roleOf = async ({ memberId }: Player) =>
  (await ground.db.prisma.member.findUniqueOrThrow({ where: { id: memberId } })).role;
const listMine = async ({ userId }: Player) => (await listExercises(userId)).map(({ slug }) => slug);

describe.each(["suspend-member", "remove-member"] as const)("%s", (type) => {
  it("ends all access at once, and leaves what they wrote under their alias, and their drafts", async () => {
    const { analyst } = game;
    const [optionId, draftId] = [randomUUID(), randomUUID()];
    await game.play(analyst, { ...submission, id: optionId });
    await keepDraft(analyst.memberId, draftId, { content: { title: "Half a" }, baseVersion: null });

    expect((await act(type, analyst)).events).toHaveLength(1);
    expect((await act(type, analyst)).events).toEqual([]);
    await expectRefusal(game.play(analyst, submission), "forbidden");
    await expectRefusal(requireAccess(game.slug, analyst.userId), "not-found");
    expect(await findShutOut(game.slug, analyst.userId)).toMatchObject({ exerciseTitle: "Mexico 2013" });
    await expectRefusal(game.join((await game.invite()).code, analyst.userId), "forbidden");

    const viewer = { kind: "member" as const, ...game.other };
    const { state } = await readSnapshot(game.id, viewer, { threads: "none", options: "all" });
    expect(state.options[optionId]?.authorId).toBe(analyst.memberId);
    expect(state.members[analyst.memberId]?.alias).toContain("Alias");

    await act("reinstate-member", analyst);
    expect((await act("reinstate-member", analyst)).events).toEqual([]);
    expect(await findShutOut(game.slug, analyst.userId)).toBeNull();
    expect((await listDrafts(analyst.memberId)).map(({ id }) => id)).toEqual([draftId]);
    expect((await game.play(analyst, submission)).events).toHaveLength(1);
  });

  it("is not for oneself, nor for somebody who is not there", async () => {
    await expectRefusal(act(type, game.organizer), "invalid");
    await expectRefusal(game.play(game.organizer, { type, memberId: randomUUID() }), "not-found");
  });

  it("leaves them the published report, as everybody", async () => {
    await act(type, game.analyst);
    await game.playTo("published");
    expect((await requireAccess(game.slug, game.analyst.userId)).viewer).toEqual({ kind: "reader" });
  });
});

it("a suspended member keeps their place, a removed one gives it to who waits", async () => {
  await game.play(game.organizer, { type: "set-capacity", capacity: 4 });
  const { userId } = await createUser(ground.db);
  const { memberId, isWaiting } = await game.join((await game.invite()).code, userId);
  expect(isWaiting).toBe(true);
  expect((await act("suspend-member", game.analyst)).events.map(({ type }) => type)).toEqual(["member.suspended"]);
  const { events } = await act("remove-member", game.analyst);
  expect(events.map(({ type }) => type)).toEqual(["member.removed", "member.joined"]);
  expect(await requireAccess(game.slug, userId)).toMatchObject({ viewer: { memberId } });
  await expectRefusal(act("suspend-member", game.analyst), "invalid");
});

it("a suspended member finds the exercise among their own, a removed one does not", async () => {
  await act("suspend-member", game.analyst);
  expect(await listMine(game.analyst)).toContain(game.slug);
  await act("remove-member", game.analyst);
  expect(await listMine(game.analyst)).not.toContain(game.slug);
});

describe("an exercise never ends without an organizer", () => {
  it("when it is handed over, to whoever has access", async () => {
    const { organizer, moderator } = game;
    await expectRefusal(act("hand-over-exercise", organizer), "invalid");
    await act("suspend-member", moderator);
    await expectRefusal(act("hand-over-exercise", moderator), "invalid");
    await act("reinstate-member", moderator);
    expect((await act("hand-over-exercise", moderator)).events).toHaveLength(2);
    expect([await roleOf(organizer), await roleOf(moderator)]).toEqual(["moderator", "organizer"]);
    await expectRefusal(act("hand-over-exercise", organizer), "forbidden");
    expect((await act("hand-over-exercise", organizer, moderator)).events).toHaveLength(2);
  });

  it("when those who are suspended are the only other ones", async () => {
    const { organizer, moderator } = game;
    await game.play(organizer, { type: "change-role", memberId: moderator.memberId, role: "organizer" });
    await act("suspend-member", moderator);
    const stepDown = { type: "change-role" as const, memberId: organizer.memberId, role: "analyst" as const };
    await expectRefusal(game.play(organizer, stepDown), "invalid");
    await act("reinstate-member", moderator);
    expect((await game.play(organizer, stepDown)).events).toHaveLength(1);
  });

  it("when two organizers shut each other out at once", async () => {
    const { organizer, moderator } = game;
    await game.play(organizer, { type: "change-role", memberId: moderator.memberId, role: "organizer" });
    const outcomes = await Promise.allSettled([
      act("remove-member", moderator, organizer),
      act("remove-member", organizer, moderator),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});
