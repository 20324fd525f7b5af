import { randomUUID } from "node:crypto";
import { utimes, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { createTestExercise, createUser, type TestExercise } from "@/test/exercise";
import { temporaryFile } from "@/lib/server/archive/temporary-file";
import { type Rule, rules } from "./rules";
import { sweep } from "./sweep";

const ground = testDatabase();
const now = new Date(Date.UTC(2030, 0, 1));

let over: TestExercise;
let running: TestExercise;

beforeAll(async () => {
  over = await createTestExercise(ground.db);
  running = await createTestExercise(ground.db);
  await running.playTo("propose");
  for (const game of [over, running]) await game.invitePerson(`invited.${game.slug}@example.org`);
  waiting.push({ at: over, id: await over.queue() }, { at: running, id: await running.queue() });
  await over.playTo("closed");
});

const waiting: { at: TestExercise; id: string }[] = [];
const count = async (query: string, parameters: unknown[] = []): Promise<number> =>
  (await ground.db.pool.query(query, parameters)).rowCount ?? 0;
const run = (query: string, parameters: unknown[]) => ground.db.pool.query(query, parameters);

/** Two of a kind, one last needed at each of two moments; answers which of them are still there. */
type Plant = (old: Date, young: Date) => Promise<() => Promise<[boolean, boolean]>>;

/** Rows that are told apart by an id: `insert` has $1 for it, and $2 for the moment. */
function rows(table: string, idColumn: string, insert: string): Plant {
  return async (old, young) => {
    const ids = [randomUUID(), randomUUID()] as const;
    for (const [index, at] of [old, young].entries()) await run(insert, [ids[index], at]);
    const isThere = async (id: string) => (await count(`SELECT 1 FROM ${table} WHERE ${idColumn} = $1`, [id])) === 1;
    return async () => [await isThere(ids[0]), await isThere(ids[1])];
  };
}

/** What goes when an exercise has been over for long: of the one that is, and of one that runs. */
function ofExercises(table: string, insert: string): Plant {
  return async (old) => {
    const members = [over.analyst.memberId, running.analyst.memberId] as const;
    for (const memberId of members) await run(insert, [memberId, old]);
    const isThere = async (id: string) => (await count(`SELECT 1 FROM ${table} WHERE "memberId" = $1`, [id])) === 1;
    return async () => [await isThere(members[0]), await isThere(members[1])];
  };
}

const user = async (): Promise<string> => (await createUser(ground.db)).userId;
const mail = `INSERT INTO outgoing_mail (id, key, "to", subject, text, html, headers, state, "writtenAt")`;

const plants: Record<string, Plant> = {
  "sessions that have run out": async (old, young) =>
    rows(
      "session",
      "id",
      `INSERT INTO session (id, "sessionToken", "userId", expires) VALUES ($1::uuid, $1::uuid::text, '${await user()}', $2)`,
    )(old, young),
  "links to sign in that have run out": rows(
    "verification_token",
    "token",
    "INSERT INTO verification_token (identifier, token, expires) VALUES ('a@example.org', $1, $2)",
  ),
  "revoked tokens": async (old, young) =>
    rows(
      "api_token",
      "id",
      `INSERT INTO api_token (id, "userId", name, hash, "revokedAt") VALUES ($1::uuid, '${await user()}', 'a', $1::uuid::text, $2)`,
    )(old, young),
  "mails that are out, or given up": rows(
    "outgoing_mail",
    "id",
    `${mail} VALUES ($1::uuid, $1::uuid::text, 'a@example.org', '', '', '', '{}', 'sent', $2)`,
  ),
  "mails of the own mailbox": rows(
    "kept_mail",
    "id",
    `INSERT INTO kept_mail (id, "to", subject, text, "sentAt") VALUES ($1, 'a@example.org', '', '', $2)`,
  ),
  notices: (old, young) =>
    rows(
      "notice",
      `"placeId"`,
      `INSERT INTO notice ("memberId", "exerciseId", seq, kind, "placeKind", "placeId", at)
      VALUES ('${running.analyst.memberId}', '${running.id}', 1, $1::uuid::text, 'option', $1::uuid, $2)`,
    )(old, young),
  visits: async (old, young) => {
    const members = running.analysts.map(({ memberId }) => memberId);
    for (const [index, at] of [old, young].entries())
      await run(`INSERT INTO visit ("memberId", at) VALUES ($1, $2)`, [members[index], at]);
    const isThere = async (id?: string) => (await count(`SELECT 1 FROM visit WHERE "memberId" = $1`, [id])) === 1;
    return async () => [await isThere(members[0]), await isThere(members[1])];
  },
  "how far one has read, once it is over": ofExercises(
    "read_mark",
    `INSERT INTO read_mark ("memberId", "subjectId", seq) SELECT $1, gen_random_uuid(), 1 WHERE $2::timestamptz IS NOT NULL`,
  ),
  "drafts, once it is over": ofExercises(
    "draft",
    `INSERT INTO draft ("memberId", id, content, "updatedAt") VALUES ($1, gen_random_uuid(), '{}', $2)`,
  ),
  "what was taken up in triage": (old, young) =>
    rows(
      "triage_claim",
      `"entryId"`,
      `INSERT INTO triage_claim ("exerciseId", "entryId", "memberId", "touchedAt")
      VALUES ('${running.id}', $1, '${running.moderator.memberId}', $2)`,
    )(old, young),
  "files made of a report": (old, young) =>
    rows(
      "export",
      "id",
      `INSERT INTO export (id, "exerciseId", format, key, audience, "heardAt") VALUES ($1::uuid, '${running.id}', 'pdf', $1::uuid::text, 'members', $2)`,
    )(old, young),
  "files that came with nothing": (old, young) =>
    rows(
      "inject_file",
      "id",
      `INSERT INTO inject_file (id, "exerciseId", type, size, content, "keptAt") VALUES ($1, '${running.id}', 'image/png', 1, 'a', $2)`,
    )(old, young),
  "whom invitations were for, once it is over": () => {
    const isNamed = async (game: TestExercise) =>
      (await count(`SELECT 1 FROM invite WHERE email = $1`, [`invited.${game.slug}@example.org`])) === 1;
    return Promise.resolve(async () => [await isNamed(over), await isNamed(running)]);
  },
  "waiting lists, once it is over": () => {
    const waits = async ({ id }: { id: string }) => (await count("SELECT 1 FROM applicant WHERE id = $1", [id])) === 1;
    return Promise.resolve(async () => [await waits(waiting[0]!), await waits(waiting[1]!)]);
  },
  "accounts without an address that are in no exercise": rows(
    '"user"',
    "id",
    `INSERT INTO "user" (id, name, "createdAt") VALUES ($1, 'Guest', $2)`,
  ),
  "files of a download that broke off": async (old, young) => {
    const files = [temporaryFile(), temporaryFile()] as const;
    for (const [index, at] of [old, young].entries()) {
      await writeFile(files[index]!, "");
      await utimes(files[index]!, at, at);
    }
    return () => Promise.resolve([existsSync(files[0]), existsSync(files[1])]);
  },
};

it.each(rules.map((rule) => [rule.name, rule] as const))(
  "%s go when they have been kept for long enough, and not before",
  async (name, rule: Rule) => {
    const [old, young] = [1_000, -1_000].map((by) => new Date(now.getTime() - rule.keptMs - by)) as [Date, Date];
    const plant = plants[name];
    expect(plant, `Plant what the rule “${name}” is for`).toBeDefined();
    const look = await plant!(old, young);
    expect(await look()).toEqual([true, true]);
    const removed = await rule.removeBefore(ground.db, new Date(now.getTime() - rule.keptMs));
    expect(removed).toBeGreaterThan(0);
    expect(await look()).toEqual([false, true]);
    expect(await rule.removeBefore(ground.db, new Date(now.getTime() - rule.keptMs))).toBe(0);
  },
);

it("takes as many batches as it needs, and tells how many went", async () => {
  const at = new Date(now.getTime() - 40 * 24 * 60 * 60 * 1_000);
  await run(
    `INSERT INTO kept_mail (id, "to", subject, text, "sentAt") SELECT gen_random_uuid(), 'a', '', '', $1 FROM generate_series(1, 1234)`,
    [at],
  );
  expect(await sweep(ground.db, now)).toMatchObject({ "mails of the own mailbox": 1_234 });
});

it("is one process's business at a time", async () => {
  const client = await ground.db.pool.connect();
  await client.query("SELECT pg_advisory_lock(hashtextextended('retention', 0))");
  expect(await sweep(ground.db, now)).toBeNull();
  await client.query("SELECT pg_advisory_unlock(hashtextextended('retention', 0))");
  client.release();
  expect(await sweep(ground.db, now)).not.toBeNull();
});
