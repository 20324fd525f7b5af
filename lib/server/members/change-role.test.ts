import { describe, expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { createTestExercise, createUser } from "@/test/exercise";
import { optionContent } from "@/test/contents";
import { expectRefusal } from "@/test/refusals";
import { listPeople } from "./list-people";
import { requireAccess, requireMember } from "./viewer";

const ground = testDatabase();

describe("changing a role", () => {
  it("counts from the next command on", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    const submission = { type: "submit-option" as const, content: optionContent() };
    await expectRefusal(game.play(game.observer, submission), "forbidden");
    const { memberId } = game.observer;
    const { events } = await game.play(game.organizer, { type: "change-role", memberId, role: "analyst" });
    expect(events.map(({ payload }) => payload)).toEqual([{ memberId, role: "analyst" }]);
    expect((await game.play(game.observer, submission)).events).toHaveLength(1);
    await game.play(game.organizer, { type: "change-role", memberId, role: "observer" });
    await expectRefusal(game.play(game.observer, submission), "forbidden");
  });

  it("to the same role does nothing", async () => {
    const game = await createTestExercise(ground.db);
    const { memberId, role } = game.analyst;
    expect((await game.play(game.organizer, { type: "change-role", memberId, role })).events).toEqual([]);
  });

  it("never leaves the exercise without an organizer", async () => {
    const game = await createTestExercise(ground.db);
    const { organizer, moderator } = game;
    const demote = { type: "change-role" as const, memberId: organizer.memberId, role: "analyst" as const };
    const refusal = await expectRefusal(game.play(organizer, demote), "invalid");
    expect(refusal.message).toContain("only organizer");
    await game.play(organizer, { type: "change-role", memberId: moderator.memberId, role: "organizer" });
    await game.play(organizer, demote);
    await expectRefusal(game.play(organizer, { ...demote, role: "organizer" }), "forbidden");
    await expectRefusal(game.play(moderator, { ...demote, memberId: moderator.memberId }), "invalid");
  });

  it("holds when two organizers demote each other at once", async () => {
    const game = await createTestExercise(ground.db);
    const { organizer, moderator } = game;
    await game.play(organizer, { type: "change-role", memberId: moderator.memberId, role: "organizer" });
    const outcomes = await Promise.allSettled([
      game.play(organizer, { type: "change-role", memberId: moderator.memberId, role: "analyst" }),
      game.play(moderator, { type: "change-role", memberId: organizer.memberId, role: "analyst" }),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const organizers = await ground.db.prisma.member.count({ where: { exerciseId: game.id, role: "organizer" } });
    expect(organizers).toBe(1);
  });
});

describe("access", () => {
  it("is a member's from the start, and everybody's once published", async () => {
    const game = await createTestExercise(ground.db);
    const { analyst } = game;
    const stranger = await createUser(ground.db);
    const viewer = { kind: "member", memberId: analyst.memberId, role: "analyst", desk: null };
    expect(await requireAccess(game.slug, analyst.userId)).toMatchObject({ exerciseId: game.id, viewer });

    for (const stage of ["draft", "propose", "closed"] as const) {
      await game.playTo(stage);
      await expectRefusal(requireAccess(game.slug, stranger.userId), "not-found");
      await expectRefusal(requireAccess(game.slug, null), "not-found");
    }
    const hidden = await expectRefusal(requireAccess(game.slug, null), "not-found");
    const absent = await expectRefusal(requireAccess("no-such-exercise", null), "not-found");
    expect(hidden.message).toBe(absent.message);

    const texts = {
      nickname: "All",
      quadrant: "upper-left" as const,
      tagline: "",
      abstract: "",
      rationale: "",
      risks: "",
    };
    await game.play(game.moderator, { type: "create-narrative", texts });
    await game.play(game.organizer, { type: "publish-exercise" });
    expect(await requireAccess(game.slug, null)).toMatchObject({ exerciseId: game.id, viewer: { kind: "reader" } });
    await expectRefusal(requireMember(game.slug, stranger.userId), "forbidden");
    expect(await requireMember(game.slug, analyst.userId)).toMatchObject({ memberId: analyst.memberId });
  });

  it("knows who is behind the aliases, of this exercise alone", async () => {
    const game = await createTestExercise(ground.db);
    await createTestExercise(ground.db);
    const people = await listPeople(game.id);
    const players = [game.organizer, game.moderator, ...game.analysts, game.observer];
    expect(people.map(({ memberId }) => memberId).toSorted()).toEqual(
      players.map(({ memberId }) => memberId).toSorted(),
    );
    expect(people.find(({ memberId }) => memberId === game.organizer.memberId)?.name).toBe("Organizer");
  });
});
