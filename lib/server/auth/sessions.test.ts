import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { createUser } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import { adapter } from "./adapter";
import { sessionCookie } from "./credentials";
import { endFormerSession } from "./former-session";
import { endSession, findSession, listSessions, revokeOtherSessions, revokeSession, startSession } from "./sessions";
import { getRequestVisitor } from "./visitor";

const given = testDatabase();

async function signIn(userId: string) {
  const { token, expires } = await startSession(userId);
  const cookie = sessionCookie(token, expires).split(";")[0]!;
  return {
    token,
    who: () => getRequestVisitor(new Request("http://localhost/", { headers: { cookie: `a=b; ${cookie}` } })),
  };
}

async function signInTwice() {
  const { userId } = await createUser(given.db, "Ann");
  const [here, there] = [await signIn(userId), await signIn(userId)];
  const [me, other] = [await here.who(), await there.who()];
  return { userId, here, there, hereId: me!.sessionOrTokenId, thereId: other!.sessionOrTokenId };
}

it("signs in by the cookie, and keeps no secret of it", async () => {
  const { userId } = await createUser(given.db, "Ann");
  const { token, who } = await signIn(userId);
  expect(await who()).toMatchObject({ userId, name: "Ann", email: null, by: "session" });
  expect(JSON.stringify(await given.db.prisma.session.findMany({ where: { userId } }))).not.toContain(token);
});

it("lasts thirty days, and no use of it makes them more", async () => {
  const { userId } = await createUser(given.db, "Ann");
  const { token, expires } = await startSession(userId);
  const days = (expires.getTime() - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(29);
  expect(days).toBeLessThanOrEqual(30);
  await given.db.prisma.session.updateMany({ where: { userId }, data: { usedAt: new Date(Date.now() - 86_400_000) } });
  await findSession(token);
  expect((await given.db.prisma.session.findFirstOrThrow({ where: { userId } })).expires).toEqual(expires);
});

it("keeps of an account at another service whose it is, and none of its tokens", async () => {
  const { userId } = await createUser(given.db, "Ann");
  const account = { userId, type: "oauth", provider: "github", providerAccountId: "4711" } as const;
  const secrets = { access_token: "gho_secret", refresh_token: "ghr_secret", id_token: "secret", scope: "read:user" };
  const link = adapter().linkAccount as (account: object) => Promise<void>;
  await link({ ...account, ...secrets, expires_at: 1, token_type: "bearer" });
  const row = await given.db.prisma.account.findFirstOrThrow({ where: { userId } });
  expect(row).toMatchObject(account);
  const kept = Object.entries(row).flatMap(([name, value]) => (value === null ? [] : [name]));
  expect(kept.toSorted()).toEqual(["id", "provider", "providerAccountId", "type", "userId"]);
});

it("lists one's sessions and says which is the one that asks", async () => {
  const { userId, hereId, thereId } = await signInTwice();
  const sessions = await listSessions(userId, hereId);
  expect(Object.fromEntries(sessions.map(({ id, isCurrent }) => [id, isCurrent]))).toEqual({
    [hereId]: true,
    [thereId]: false,
  });
});

it("revokes one, or all others", async () => {
  const { userId, here, there, hereId, thereId } = await signInTwice();
  await revokeSession(userId, thereId);
  expect(await there.who()).toBeNull();
  const third = await signIn(userId);
  expect(await revokeOtherSessions(userId, hereId)).toBe(1);
  expect(await third.who()).toBeNull();
  expect(await here.who()).not.toBeNull();
});

it("does not revoke somebody else's", async () => {
  const { there, thereId } = await signInTwice();
  const { userId: stranger } = await createUser(given.db, "Bob");
  await expectRefusal(revokeSession(stranger, thereId), "not-found");
  await expectRefusal(revokeSession(stranger, randomUUID()), "not-found");
  expect(await there.who()).not.toBeNull();
});

it("lets nobody in after its time, and forgets it at the next sign-in", async () => {
  const { userId } = await createUser(given.db, "Ann");
  const { who } = await signIn(userId);
  await given.db.prisma.session.updateMany({ where: { userId }, data: { expires: new Date(Date.now() - 1) } });
  expect(await who()).toBeNull();
  await signIn(userId);
  expect(await given.db.prisma.session.count({ where: { userId } })).toBe(1);
});

it("ends without fuss when it has ended already, as next-auth may ask of a revoked one", async () => {
  const { userId } = await createUser(given.db, "Ann");
  const { token, who } = await signIn(userId);
  await endSession(token);
  expect(await who()).toBeNull();
  await adapter().deleteSession?.(token);
});

it("is the same session for next-auth", async () => {
  const { userId } = await createUser(given.db, "Ann");
  const { token } = await signIn(userId);
  expect(await adapter().getSessionAndUser?.(token)).toMatchObject({
    session: { sessionToken: token, userId },
    user: { id: userId },
  });
});

it("runs out where nobody has used it for two weeks, and does not where somebody has", async () => {
  const { userId } = await createUser(given.db, "Ann");
  const { who } = await signIn(userId);
  const day = 86_400_000;
  const setUsed = (daysAgo: number) =>
    given.db.prisma.session.updateMany({ where: { userId }, data: { usedAt: new Date(Date.now() - daysAgo * day) } });
  await setUsed(13);
  expect(await who()).not.toBeNull();
  const { usedAt } = await given.db.prisma.session.findFirstOrThrow({ where: { userId } });
  expect(Date.now() - usedAt.getTime()).toBeLessThan(day);
  await setUsed(15);
  expect(await who()).toBeNull();
  expect(await listSessions(userId, randomUUID())).toEqual([]);
});

it("ends the session that a browser had, when it is given another, and not when it keeps its own", async () => {
  const { userId } = await createUser(given.db, "Ann");
  const [before, after] = [await signIn(userId), await signIn(userId)];
  const carrying = (token: string) => ({ cookie: sessionCookie(token, new Date(Date.now() + 1_000)).split(";")[0]! });
  const request = new Request("http://localhost/", { headers: carrying(before.token) });
  const giving = (token: string) =>
    new Response(null, { headers: { "set-cookie": sessionCookie(token, new Date(Date.now() + 1_000)) } });
  await endFormerSession(request, giving(before.token));
  await endFormerSession(request, new Response(null));
  expect(await before.who()).not.toBeNull();
  await endFormerSession(request, giving(after.token));
  expect(await before.who()).toBeNull();
  expect(await after.who()).not.toBeNull();
});
