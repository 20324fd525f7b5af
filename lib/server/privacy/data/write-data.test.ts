import { unzipSync } from "fflate";
import { z } from "zod";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { createTestExercise, createUser, type TestExercise } from "@/test/exercise";
import { createMarkedPerson, type MarkedPerson, marks, words } from "@/test/marked-person";
import { populate } from "@/test/populate";
import { finishLeaving } from "../finish-leaving";
import { leave } from "../leave";
import { ofAccount } from "./of-account";
import { ofMember } from "./of-member";
import { dataSchema } from "./schema";
import { writeData } from "./write-data";

const ground = testDatabase();

let game: TestExercise;
let ann: MarkedPerson;

beforeAll(async () => {
  game = await createTestExercise(ground.db);
  ann = await createMarkedPerson(ground.db, game);
});

afterAll(async () => {
  await leave(ann.userId);
  await finishLeaving(ann.userId);
});

async function filesOf(userId: string): Promise<Record<string, string>> {
  const chunks: Uint8Array[] = [];
  await writeData(userId, (chunk) => Promise.resolve(void chunks.push(chunk)));
  const files = unzipSync(Buffer.concat(chunks));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")]));
}

const rowsIn = (files: Record<string, string>, name: string): Record<string, unknown>[] =>
  JSON.parse(files[name]!) as Record<string, unknown>[];

describe("somebody's data", () => {
  it("holds all that is kept of them, for programs and to be read", async () => {
    const files = await filesOf(ann.userId);
    const folder = `exercises/${game.slug}`;
    const data = Object.entries(files).filter(([name]) => name.endsWith(".json") && name !== "schema.json");
    const all = data.map(([, text]) => text).join("");
    for (const text of [...Object.values(marks), ...Object.values(words)])
      expect(all, text).toContain(JSON.stringify(text).slice(1, -1));
    expect(files["index.html"]).toContain(marks.email);
    expect(files[`${folder}/index.html`]).toContain("Heron &lt;of&gt; the Quillmark");
    expect(files[`${folder}/index.html`]).toContain(`option 1 “${words.title}”`);
    expect(rowsIn(files, `${folder}/ratings.json`)).toMatchObject([
      { reason: words.reason, scores: { impact: 6, risk: 2 } },
    ]);
    expect(rowsIn(files, `${folder}/expertise.json`)).toEqual([{ levels: { "instrument:diplomacy": 3 } }]);
    const acts = rowsIn(files, `${folder}/acts.json`).map(({ type }) => type);
    expect(acts).toEqual(
      expect.arrayContaining(["member.joined", "option.submitted", "comment.posted", "option.rated"]),
    );
  });

  it("is of the shape that comes along with it", async () => {
    const files = await filesOf(ann.userId);
    expect(JSON.parse(files["schema.json"]!)).toEqual(dataSchema());
    for (const { name, row } of ofAccount)
      expect(row.array().safeParse(rowsIn(files, `${name}.json`)).success, name).toBe(true);
    for (const { name, row } of ofMember) {
      const rows = rowsIn(files, `exercises/${game.slug}/${name}.json`);
      expect(z.strictObject(row.shape).array().safeParse(rows).success, name).toBe(true);
    }
  });

  it("is empty of everything where somebody has just come, and whole all the same", async () => {
    const { userId } = await createUser(ground.db, "Somebody new");
    const files = await filesOf(userId);
    expect(rowsIn(files, "account.json")).toMatchObject([{ id: userId, name: "Somebody new", email: null }]);
    expect(rowsIn(files, "tokens.json")).toEqual([]);
  });
});

describe("what is others'", () => {
  it("is not in it: no secrets, no ids, aliases or words of theirs, nor who flagged what one wrote", async () => {
    const all = Object.values(await filesOf(ann.userId)).join("");
    expect(all).not.toContain("Because others say so.");
    expect(all).not.toContain("Others flagged it.");
    const sessions = await ground.db.prisma.session.findMany();
    const tokens = await ground.db.prisma.apiToken.findMany();
    for (const secret of [...sessions.map((row) => row.sessionToken), ...tokens.map((row) => row.hash)])
      expect(all).not.toContain(secret);
    const others = await ground.db.prisma.member.findMany({ where: { id: { not: ann.memberId } } });
    for (const { id, alias, exerciseId } of others) {
      // The founder's id is the exercise's.
      if (id === exerciseId) continue;
      expect(all).not.toContain(alias);
      expect(all).not.toContain(id);
    }
  });

  it("is not in a moderator's, who has hidden, merged, split and revealed what they did", async () => {
    const full = await createTestExercise(ground.db);
    const { sittingId, commentId, hiddenCommentId } = await populate(full, "bundle");
    await full.play(full.moderator, { type: "reveal-bundlings", sittingId });
    await full.play(full.moderator, { type: "hide-comment", commentId, reason: "It is off the point." });
    const files = await filesOf(full.moderator.userId);
    const all = Object.values(files).join("");
    const rows = await ground.db.prisma.comment.findMany({ where: { id: { in: [commentId, hiddenCommentId] } } });
    for (const { body } of rows) expect(all).not.toContain(`"${body}"`);
    const others = await ground.db.prisma.member.findMany({
      where: { exerciseId: full.id, id: { notIn: [full.moderator.memberId, full.id] } },
    });
    for (const { id } of others) expect(all).not.toContain(id);
    expect(all).toContain("another member");
  });
});

it("goes out in small pieces, however much it is", async () => {
  const { userId } = await createUser(ground.db);
  const { code } = await game.invite();
  const { memberId } = await game.join(code, userId);
  await ground.db.pool.query(
    `INSERT INTO draft ("memberId", id, content, "updatedAt")
     SELECT $1, gen_random_uuid(), jsonb_build_object('text', long.text), now() FROM generate_series(1, 300) AS n,
       LATERAL (SELECT string_agg(md5((n * 1000 + m)::text), '') AS text FROM generate_series(1, 500) AS m) AS long`,
    [memberId],
  );
  await ground.db.pool.query(
    `INSERT INTO notice ("memberId", "exerciseId", seq, kind, "placeKind", "placeId", at)
     SELECT $1, $2, n, 'reply', 'exercise', $2, now() FROM generate_series(1, 10000) AS n`,
    [memberId, game.id],
  );
  const files = await filesOf(userId);
  expect(rowsIn(files, `exercises/${game.slug}/notices.json`).map(({ seq }) => seq)).toEqual(
    Array.from({ length: 10_000 }, (_, at) => at + 1),
  );
  let largest = 0;
  let total = 0;
  await writeData(userId, (chunk) => {
    largest = Math.max(largest, chunk.length);
    total += chunk.length;
    return Promise.resolve();
  });
  expect(total).toBeGreaterThan(5_000_000);
  expect(largest).toBeLessThan(1_000_000);
});
