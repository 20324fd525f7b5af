import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { createUser } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import { sha256 } from "./secrets";
import { findSession, startSession } from "./sessions";
import { createToken, findToken, listTokens, revokeToken } from "./tokens";
import { getRequestVisitor } from "./visitor";

const given = testDatabase();
const withToken = (token: string) =>
  new Request("http://localhost/", { headers: { authorization: `Bearer ${token}` } });

async function tokenOf(userName: string) {
  const { userId } = await createUser(given.db, userName);
  return { userId, ...(await createToken(userId, { name: "bot" })) };
}

describe("a token", () => {
  it("lets its owner in, and is kept only as its hash", async () => {
    const { userId, id, token } = await tokenOf("Ann");
    expect(await getRequestVisitor(withToken(token))).toMatchObject({
      userId,
      name: "Ann",
      by: "token",
      sessionOrTokenId: id,
    });
    const row = await given.db.prisma.apiToken.findUniqueOrThrow({ where: { id } });
    expect(row.hash).toBe(sha256(token));
    expect(JSON.stringify([row, await listTokens(userId)])).not.toContain(token);
  });

  it("lets nobody in once it is revoked, and is listed no more", async () => {
    const { userId, id, token } = await tokenOf("Ann");
    await revokeToken(userId, id);
    await expectRefusal(getRequestVisitor(withToken(token)), "unauthenticated");
    expect(await listTokens(userId)).toEqual([]);
    await expectRefusal(revokeToken(userId, id), "not-found");
  });

  it("cannot be revoked by somebody else", async () => {
    const { id, token } = await tokenOf("Ann");
    const { userId: otherId } = await createUser(given.db, "Bob");
    await expectRefusal(revokeToken(otherId, id), "not-found");
    expect(await findToken(token)).not.toBeNull();
  });

  it.each(["x", "sandtable_", `sandtable_${"a".repeat(43)}`, randomUUID()])("is not %s", async (text) => {
    await expectRefusal(getRequestVisitor(withToken(text)), "unauthenticated");
  });
});

it("notes when it was last used, once a minute", async () => {
  const { id, token } = await tokenOf("Ann");
  const setLastUsed = (agoMs: number) =>
    given.db.prisma.apiToken.update({ where: { id }, data: { lastUsedAt: new Date(Date.now() - agoMs) } });
  const lastUse = async () => (await given.db.prisma.apiToken.findUniqueOrThrow({ where: { id } })).lastUsedAt;

  await findToken(token);
  expect(await lastUse()).not.toBeNull();

  const { lastUsedAt: recent } = await setLastUsed(30_000);
  await findToken(token);
  expect(await lastUse()).toEqual(recent);

  const { lastUsedAt: old } = await setLastUsed(90_000);
  await findToken(token);
  expect(await lastUse()).not.toEqual(old);
});

it("that somebody is about to change keeps nobody waiting, neither its owner nor the others", async () => {
  const [ann, bob] = [await tokenOf("Ann"), await tokenOf("Bob")];
  const { token: session } = await startSession(ann.userId);
  await given.db.prisma.session.updateMany({
    where: { userId: ann.userId },
    data: { usedAt: new Date(Date.now() - 7_200_000) },
  });
  const holder = await given.db.pool.connect();
  try {
    await holder.query("BEGIN");
    await holder.query(`SELECT id FROM api_token WHERE id = $1 FOR UPDATE`, [ann.id]);
    await holder.query(`SELECT id FROM session WHERE "userId" = $1 FOR UPDATE`, [ann.userId]);
    expect(await findToken(ann.token)).toMatchObject({ id: ann.id });
    expect(await findToken(bob.token)).toMatchObject({ id: bob.id });
    expect(await findSession(session)).toMatchObject({ userId: ann.userId });
  } finally {
    await holder.query("ROLLBACK");
    holder.release();
  }
  expect((await given.db.prisma.apiToken.findUniqueOrThrow({ where: { id: bob.id } })).lastUsedAt).not.toBeNull();
});

it("are at most fifty in use", async () => {
  const { userId } = await createUser(given.db, "Ann");
  const rows = Array.from({ length: 50 }, () => ({ userId, name: "bot", hash: sha256(randomUUID()) }));
  await given.db.prisma.apiToken.createMany({ data: rows });
  await expectRefusal(createToken(userId, { name: "one more" }), "too-large");
});
