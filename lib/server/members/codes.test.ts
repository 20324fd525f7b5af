import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { createTestExercise, createUser, newAccessCode, type TestExercise } from "@/test/exercise";
import { readWholeLog } from "@/test/log-equals-tables";
import { limitTable } from "@/lib/server/http/limits";
import { expectRefusal } from "@/test/refusals";
import { spellAccessCode } from "@/lib/domain/members/access-code";
import type { Role } from "@/lib/domain/members/member";
import { lookUpInvite } from "@/lib/server/auth/look-up-invite";
import { sha256 } from "@/lib/server/auth/secrets";
import { findInvite } from "./find-invite";

const ground = testDatabase();

function issuing(count: number, role: Role = "analyst", allowsGuests = true) {
  const codes = Array.from({ length: count }, () => ({ id: randomUUID(), code: newAccessCode() }));
  return { type: "issue-codes" as const, terms: { role, expiresAt: null, allowsGuests }, codes };
}

async function issue(game: TestExercise, count: number) {
  const command = issuing(count);
  await game.play(game.organizer, command);
  return command.codes;
}

describe("an access code", () => {
  it("lets one person in, however it is typed", async () => {
    const game = await createTestExercise(ground.db);
    const { code } = (await issue(game, 2))[0]!;
    const typed = ` ${spellAccessCode(code).toLowerCase().replaceAll("0", "o")} `;
    expect(await findInvite(typed, game.clock.now)).toMatchObject({
      role: "analyst",
      allowsGuests: true,
      problem: null,
    });
    await game.join(typed, (await createUser(ground.db)).userId);
    const refusal = await expectRefusal(game.join(code, (await createUser(ground.db)).userId), "invite-invalid");
    expect(refusal.message).toContain("used up");
  });

  it("is kept as a keyed hash: its code, and the plain hash of it, are in no row and no event", async () => {
    const game = await createTestExercise(ground.db);
    const { id, code } = (await issue(game, 1))[0]!;
    const row = await ground.db.prisma.invite.findUniqueOrThrow({ where: { id } });
    expect(row.codeHash).toMatch(/^[0-9a-f]{64}$/);
    expect([sha256(code), sha256(spellAccessCode(code))]).not.toContain(row.codeHash);
    expect(JSON.stringify(await readWholeLog(ground.db, game.id))).not.toContain(code);
  });

  it("is for analysts and observers without an account, and for the others with one", async () => {
    const game = await createTestExercise(ground.db);
    for (const role of ["organizer", "moderator"] as const) {
      await expectRefusal(game.play(game.organizer, issuing(1, role)), "invalid");
      await game.play(game.organizer, issuing(1, role, false));
    }
    await game.play(game.organizer, issuing(1, "observer"));
  });

  it("that another has is refused, with all that came with it", async () => {
    const game = await createTestExercise(ground.db);
    const [taken] = await issue(game, 1);
    const before = await game.readSeq();
    const command = issuing(3);
    command.codes[2] = { id: randomUUID(), code: taken!.code };
    await expectRefusal(game.play(game.organizer, command), "id-reused");
    expect(await game.readSeq()).toBe(before);
  });

  it("can be withdrawn with the others of its batch; those that were before stay so", async () => {
    const game = await createTestExercise(ground.db);
    const codes = await issue(game, 3);
    await game.play(game.organizer, { type: "revoke-invite", inviteId: codes[0]!.id });
    const inviteIds = codes.map(({ id }) => id);
    const { events } = await game.play(game.organizer, { type: "revoke-invites", inviteIds });
    expect(events.map(({ type }) => type)).toEqual(["invite.revoked", "invite.revoked"]);
    expect((await game.play(game.organizer, { type: "revoke-invites", inviteIds })).events).toEqual([]);
    for (const { code } of codes) expect((await findInvite(code))?.problem).toContain("withdrawn");
    const foreign = { type: "revoke-invites" as const, inviteIds: [inviteIds[0]!, randomUUID()] };
    await expectRefusal(game.play(game.organizer, foreign), "not-found");
  });

  it("cannot be guessed at: whoever tries very many in a minute waits, and nobody else", async () => {
    const game = await createTestExercise(ground.db);
    const { code } = (await issue(game, 1))[0]!;
    const headers = new Headers({ "x-forwarded-for": "203.0.113.9" });
    for (let index = 0; index < limitTable.wrongCodes.points; index += 1)
      expect(await lookUpInvite(newAccessCode(), headers)).toBeNull();
    await expectRefusal(lookUpInvite(code, headers), "rate-limited");
    expect(await lookUpInvite(code, new Headers({ "x-forwarded-for": "203.0.113.10" }))).not.toBeNull();
  });
});
