import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { createTestExercise, createUser, hour, newCode } from "@/test/exercise";
import { readWholeLog } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import { sha256 } from "@/lib/server/auth/secrets";
import { findInvite } from "./find-invite";
import { joinExercise } from "./join-exercise";

const ground = testDatabase();

describe("joining", () => {
  it("makes a member of the invite's role, and counts the use", async () => {
    const game = await createTestExercise(ground.db);
    const { code, inviteId } = await game.invite({ role: "observer" });
    const { userId } = await createUser(ground.db);
    const before = await game.readSeq();

    const { slug, memberId, seq } = await game.join(code, userId, { alias: "  Heron  " });

    expect({ slug, seq }).toEqual({ slug: game.slug, seq: before + 2 });
    const log = (await readWholeLog(ground.db, game.id)).slice(before).map(({ event }) => event);
    const persona = { alias: "Heron", region: "", field: "" };
    expect(log.map(({ type, by, payload }) => ({ type, by, payload }))).toEqual([
      { type: "member.joined", by: memberId, payload: { memberId, role: "observer", persona } },
      { type: "invite.used", by: memberId, payload: { inviteId, memberId } },
    ]);
    expect(JSON.stringify(log)).not.toContain(userId);
    expect(JSON.stringify(log)).not.toContain(code);
  });

  it("twice with the same id answers the same, also after the invite is withdrawn", async () => {
    const game = await createTestExercise(ground.db);
    const { code, inviteId } = await game.invite();
    const { userId } = await createUser(ground.db);
    const again = { id: randomUUID(), alias: "Heron" };
    const first = await game.join(code, userId, again);
    expect(await game.join(code, userId, again)).toEqual(first);
    await game.play(game.organizer, { type: "revoke-invite", inviteId });
    expect(await game.join(code, userId, again)).toEqual({ ...first, seq: first.seq + 1 });
  });

  it("is refused to who has joined already under another id", async () => {
    const game = await createTestExercise(ground.db);
    const { code } = await game.invite();
    const refusal = await expectRefusal(game.join(code, game.analyst.userId), "already-member");
    expect(refusal.message).toContain("Alias ");
    await expectRefusal(game.join(code, game.organizer.userId), "already-member");
  });

  it("is refused with the id of another member, of this exercise or of another", async () => {
    const [game, elsewhere] = [await createTestExercise(ground.db), await createTestExercise(ground.db)];
    const { code } = await game.invite();
    for (const { memberId } of [game.analyst, elsewhere.analyst]) {
      const { userId } = await createUser(ground.db);
      await expectRefusal(game.join(code, userId, { id: memberId }), "id-reused");
    }
  });

  it("is refused under an alias that is taken, in whatever letters", async () => {
    const game = await createTestExercise(ground.db);
    const { code } = await game.invite();
    await game.join(code, (await createUser(ground.db)).userId, { alias: "Heron" });
    const { userId } = await createUser(ground.db);
    for (const alias of ["Heron", "hERON", "organizer"]) {
      const refusal = await expectRefusal(game.join(code, userId, { alias }), "alias-taken");
      expect(refusal.details[0]?.path).toBe("alias");
    }
    // What Postgres would read as a pattern is an alias like any other.
    await game.join(code, userId, { alias: "H_ron" });
    for (const pattern of ["%", "\\", "a\\"]) {
      await game.join(code, (await createUser(ground.db)).userId, { alias: pattern });
      await expectRefusal(game.join(code, (await createUser(ground.db)).userId, { alias: pattern }), "alias-taken");
    }
  });

  it("goes on until the exercise is closed", async () => {
    const game = await createTestExercise(ground.db);
    const { code } = await game.invite();
    await game.playTo("conclude");
    await game.join(code, (await createUser(ground.db)).userId);
    await game.playTo("closed");
    await expectRefusal(game.join(code, (await createUser(ground.db)).userId), "invite-invalid");
  });

  it("records what the clock had to do first", async () => {
    const game = await createTestExercise(ground.db);
    const { code } = await game.invite();
    await game.playTo("brief");
    game.clock.now = game.opensAt("propose");
    await game.join(code, (await createUser(ground.db)).userId);
    const types = (await readWholeLog(ground.db, game.id)).slice(-4).map(({ event }) => event.type);
    expect(types).toEqual(["round.closed", "round.opened", "member.joined", "invite.used"]);
  });
});

describe("an invite", () => {
  it("ends with its expiry, to the millisecond", async () => {
    const game = await createTestExercise(ground.db);
    const expiresAt = game.clock.now + hour;
    const { code } = await game.invite({ expiresAt });
    game.clock.now = expiresAt - 1;
    await game.join(code, (await createUser(ground.db)).userId);
    game.clock.now = expiresAt;
    const refusal = await expectRefusal(game.join(code, (await createUser(ground.db)).userId), "invite-invalid");
    expect(refusal.message).toContain("expired");
    expect((await findInvite(code, expiresAt))?.problem).toBe(refusal.message);
    expect((await findInvite(code, expiresAt - 1))?.problem).toBeNull();
  });

  it("takes as many as it says, also when more come at once", async () => {
    const game = await createTestExercise(ground.db);
    const { code } = await game.invite({ maxUses: 3 });
    const users = await Promise.all(Array.from({ length: 8 }, () => createUser(ground.db)));
    const outcomes = await Promise.allSettled(users.map(({ userId }) => game.join(code, userId)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
    const late = await expectRefusal(game.join(code, (await createUser(ground.db)).userId), "invite-invalid");
    expect(late.message).toContain("used up");
  });

  it("can be withdrawn", async () => {
    const game = await createTestExercise(ground.db);
    const { code, inviteId } = await game.invite();
    expect((await game.play(game.organizer, { type: "revoke-invite", inviteId })).events).toHaveLength(1);
    expect((await game.play(game.organizer, { type: "revoke-invite", inviteId })).events).toEqual([]);
    const refusal = await expectRefusal(game.join(code, (await createUser(ground.db)).userId), "invite-invalid");
    expect(refusal.message).toContain("withdrawn");
  });

  it("that does not exist is said to be none", async () => {
    const { userId } = await createUser(ground.db);
    const input = { id: randomUUID(), alias: "Heron", region: "", field: "" };
    await expectRefusal(joinExercise(newCode(), userId, input, { db: ground.db }), "invite-invalid");
    expect(await findInvite(newCode())).toBeNull();
  });

  it("tells its holder what it is for, and nothing else", async () => {
    const game = await createTestExercise(ground.db);
    const { code } = await game.invite({ role: "observer", allowsGuests: true });
    expect(await findInvite(code, game.clock.now)).toEqual({
      exerciseTitle: "Mexico 2013",
      question: "How can the violence be brought down?",
      slug: game.slug,
      role: "observer",
      allowsGuests: true,
      known: { name: "", region: "", field: "" },
      problem: null,
    });
  });

  it("is kept as a hash: its code is in no row and no event", async () => {
    const game = await createTestExercise(ground.db);
    const { code, inviteId } = await game.invite();
    const row = await ground.db.prisma.invite.findUniqueOrThrow({ where: { id: inviteId } });
    expect(row.codeHash).toBe(sha256(code));
    expect(JSON.stringify(await readWholeLog(ground.db, game.id))).not.toContain(code);
  });

  it("is refused when it is over before it begins", async () => {
    const game = await createTestExercise(ground.db);
    const refusal = await expectRefusal(game.invite({ expiresAt: game.clock.now }), "invalid");
    expect(refusal.details[0]?.path).toBe("terms.expiresAt");
  });

  it("lets guests be analysts and observers only", async () => {
    const game = await createTestExercise(ground.db);
    for (const role of ["organizer", "moderator"] as const) {
      const refusal = await expectRefusal(game.invite({ role, allowsGuests: true }), "invalid");
      expect(refusal.details[0]?.path).toBe("terms.allowsGuests");
    }
    for (const role of ["analyst", "observer"] as const) await game.invite({ role, allowsGuests: true });
  });

  it("with a code that another has is refused, and not failed", async () => {
    const [game, elsewhere] = [await createTestExercise(ground.db), await createTestExercise(ground.db)];
    const { code } = await game.invite();
    const terms = { role: "analyst" as const, maxUses: 1, expiresAt: null, allowsGuests: false };
    await expectRefusal(elsewhere.play(elsewhere.organizer, { type: "issue-invite", code, terms }), "id-reused");
  });

  it("with a code that can be guessed is refused", async () => {
    const game = await createTestExercise(ground.db);
    const terms = { role: "analyst" as const, maxUses: 1, expiresAt: null, allowsGuests: false };
    for (const code of ["", "short", "a".repeat(31), "a".repeat(129), `${"a".repeat(40)}!`]) {
      await expectRefusal(game.play(game.organizer, { type: "issue-invite", code, terms }), "invalid");
    }
  });
});
