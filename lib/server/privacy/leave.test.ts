import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { createTestExercise, createUser, type TestExercise } from "@/test/exercise";
import { createMarkedPerson, type MarkedPerson, marks, words } from "@/test/marked-person";
import { expectRefusal } from "@/test/refusals";
import { sealLog } from "@/lib/server/archive/seal-log";
import { verifyChain } from "@/lib/server/archive/verify-chain";
import { findSession, startSession } from "@/lib/server/auth/sessions";
import { createToken, findToken } from "@/lib/server/auth/tokens";
import { addJobs } from "@/lib/server/jobs/add-jobs";
import { keepMail } from "@/lib/server/mail/keep-mail";
import { mailQueue } from "@/lib/server/mail/queue";
import { leaveExercise } from "@/lib/server/members/erase-member";
import { finishAllLeaving, finishLeaving } from "./finish-leaving";
import { handOver } from "./hand-over";
import { leave } from "./leave";

const ground = testDatabase();

let game: TestExercise;
let ann: MarkedPerson;

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  ann = await createMarkedPerson(ground.db, game);
});

afterEach(async () => {
  await leave(ann.userId);
  await finishLeaving(ann.userId);
});

/** In which tables of the whole database, whoever made them, a text stands in any column, also in a file's bytes. */
async function findAnywhere(text: string): Promise<string[]> {
  const { pool } = ground.db;
  const { rows } = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  );
  expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(["public.event", "pgboss.job"]));
  const found: string[] = [];
  const inHex = Buffer.from(text).toString("hex");
  for (const { name } of rows) {
    const where = `position(lower($1) IN lower(t::text)) > 0 OR position($2 IN t::text) > 0`;
    const { rowCount } = await pool.query(`SELECT 1 FROM ${name} AS t WHERE ${where} LIMIT 1`, [text, inHex]);
    if (rowCount) found.push(name);
  }
  return found;
}

const sought = () => ({ ...marks, userId: ann.userId, mailKey: `admitted:${ann.memberId}`, escaped: "Heron &lt;of" });

describe("an account that is deleted", () => {
  it("leaves nothing that tells who it was, in any column of any table, and keeps what was written for others", async () => {
    await ground.db.prisma.$transaction((tx) => addJobs(tx, mailQueue.name, [{ data: { mailId: randomUUID() } }]));
    await ground.db.pool.query(`UPDATE pgboss.job SET output = $1 WHERE name = 'mail'`, [
      JSON.stringify({ message: `550 ${marks.email}: no such mailbox` }),
    ]);
    for (const text of Object.values(marks)) expect(await findAnywhere(text), text).not.toEqual([]);
    await sealLog(ground.db, game.id);
    await leave(ann.userId);
    await finishLeaving(ann.userId);
    for (const [what, text] of Object.entries(sought())) expect(await findAnywhere(text), what).toEqual([]);
    for (const text of Object.values(words)) expect(await findAnywhere(text), text).toContain("public.event");
    const left = await ground.db.prisma.member.findUniqueOrThrow({ where: { id: ann.memberId } });
    expect(left).toMatchObject({ alias: "Former member 1", userId: null, standing: "removed" });
    expect(await ground.db.prisma.expertise.count({ where: { memberId: ann.memberId } })).toBe(0);
    expect(await ground.db.prisma.applicant.count({ where: { exerciseId: ann.awaited.id } })).toBe(0);
  });

  it.each<[string, () => string]>([
    ["of an exercise", () => game.id],
    ["of one in which it only waited", () => ann.awaited.id],
  ])("leaves a log %s whose chain holds, and goes on", async (_which, exerciseId) => {
    await sealLog(ground.db, exerciseId());
    await leave(ann.userId);
    await finishLeaving(ann.userId);
    const before = await verifyChain(ground.db, exerciseId());
    expect(before).toMatchObject({ problems: [] });
    expect(before.redacted).toBeGreaterThan(0);
    await sealLog(ground.db, exerciseId());
    expect(await verifyChain(ground.db, exerciseId())).toMatchObject({ problems: [], unsealed: 0 });
  });

  it("is signed out at once, everywhere, and can send no more", async () => {
    const [{ token }, program] = [await startSession(ann.userId), await createToken(ann.userId, { name: "program" })];
    await leave(ann.userId);
    expect([await findSession(token), await findToken(program.token)]).toEqual([null, null]);
    await finishLeaving(ann.userId);
    await expectRefusal(game.play(ann, { type: "state-expertise", levels: {} }), "forbidden");
  });

  it("is gone on with where it was interrupted, by several at once, and is done once", async () => {
    await leave(ann.userId);
    await leave(ann.userId);
    // As a process leaves it that is killed between two exercises.
    await leaveExercise(game.slug, ann.userId);
    expect(await ground.db.prisma.user.count({ where: { id: ann.userId } })).toBe(1);
    await Promise.all([finishAllLeaving(), finishAllLeaving(), finishLeaving(ann.userId)]);
    expect(await finishAllLeaving()).toBe(0);
    const erased = await ground.db.prisma.event.count({ where: { type: "member.erased", exerciseId: game.id } });
    expect(erased).toBe(1);
    await leave(ann.userId);
  });

  it("takes no mail of another address that reads like a pattern of its own", async () => {
    const [own, other] = [`a_b.${game.slug}@example.org`, `axb.${game.slug}@example.org`];
    const { id } = await ground.db.prisma.user.create({ data: { email: own } });
    for (const to of [own, other]) await keepMail({ to, subject: "Hello", text: "Hello" });
    await leave(id);
    const left = await ground.db.prisma.keptMail.findMany({ where: { to: { in: [own, other] } } });
    expect(left.map(({ to }) => to)).toEqual([other]);
    await finishLeaving(id);
  });

  it("takes the rehearsal along in which nobody else is", async () => {
    const { userId } = await createUser(ground.db);
    const { code } = await game.invite({ role: "organizer" });
    await game.join(code, userId);
    const rehearsal = await createTestExercise(ground.db, { analysts: 2 });
    const where = { exerciseId: rehearsal.id };
    await ground.db.pool.query(`UPDATE /* a rehearsal */ exercise SET "rehearsalOf" = $1 WHERE id = $2`, [
      game.id,
      rehearsal.id,
    ]);
    await ground.db.pool.query(`UPDATE /* a crowd */ member SET "isSimulated" = true WHERE "exerciseId" = $1`, [
      rehearsal.id,
    ]);
    await ground.db.pool.query(
      `UPDATE /* and who looks on */ member SET "userId" = $1, "isSimulated" = false WHERE id = $2`,
      [userId, rehearsal.id],
    );
    await leave(userId);
    await finishLeaving(userId);
    expect(await ground.db.prisma.member.count({ where })).toBe(0);
  });
});

describe("an organizer", () => {
  it("hands over first where others take part, and is told where", async () => {
    const refusal = await expectRefusal(leave(game.organizer.userId), "last-organizer");
    expect(refusal.details).toEqual([{ path: game.slug, message: "Mexico 2013" }]);
    expect(refusal.message).toContain("Mexico 2013");
    await game.play(game.organizer, { type: "hand-over-exercise", memberId: game.moderator.memberId });
    await leave(game.organizer.userId);
  });

  it("can be replaced by a member that an administrator names, and by nobody else", async () => {
    const email = `heir.${game.slug}@example.org`;
    const refusal = await expectRefusal(handOver(game.organizer.userId, email), "not-found");
    expect(refusal.details).toEqual([{ path: game.slug, message: "Mexico 2013" }]);
    await ground.db.prisma.user.update({ where: { id: game.moderator.userId }, data: { email } });
    await handOver(game.organizer.userId, email);
    await leave(game.organizer.userId);
  });

  it("is refused when another leaves at the same moment: one of the two stays", async () => {
    await game.play(game.organizer, { type: "change-role", memberId: game.moderator.memberId, role: "organizer" });
    const both = [leave(game.organizer.userId), leave(game.moderator.userId)];
    const outcomes = (await Promise.allSettled(both)).map(({ status }) => status);
    expect(outcomes.toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("cannot be made less by the others while one of them is on the way out", async () => {
    const { organizer, moderator } = game;
    await game.play(organizer, { type: "change-role", memberId: moderator.memberId, role: "organizer" });
    await leave(organizer.userId);
    const change = { type: "change-role" as const, memberId: moderator.memberId, role: "analyst" as const };
    await expectRefusal(game.play(moderator, change), "invalid");
    await finishLeaving(organizer.userId);
  });

  it("may go where nobody else is who could miss them", async () => {
    const { userId } = await createUser(ground.db);
    const alone = await createTestExercise(ground.db);
    await ground.db.pool.query(`UPDATE /* nobody */ member SET "userId" = NULL WHERE "exerciseId" = $1`, [alone.id]);
    await ground.db.pool.query(`UPDATE /* but one */ member SET "userId" = $1 WHERE id = $2`, [userId, alone.id]);
    await leave(userId);
    await finishLeaving(userId);
    expect(await ground.db.prisma.user.count({ where: { id: userId } })).toBe(0);
  });
});
