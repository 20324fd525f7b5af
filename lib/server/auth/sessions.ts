import { Refusal } from "@/lib/domain/errors";
import type { Id, Instant } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { newSecret, sha256 } from "./secrets";

export const sessionSeconds = 30 * 24 * 60 * 60;

export type StartedSession = { token: string; expires: Date };

/**
 * Starts a session; give its token to the browser by `sessionCookie`. The table keeps only the hash
 * of a token, so that who reads the table can be nobody else.
 */
export async function startSession(userId: Id): Promise<StartedSession> {
  const session = { token: newSecret(), expires: new Date(Date.now() + sessionSeconds * 1_000) };
  await storeSession({ ...session, userId });
  return session;
}

export async function storeSession({ token, userId, expires }: StartedSession & { userId: Id }): Promise<void> {
  const { session } = db().prisma;
  await session.deleteMany({ where: { userId, expires: { lt: new Date() } } });
  await session.create({ data: { sessionToken: sha256(token), userId, expires } });
}

/** The session with its user; null when it was revoked or has run out. */
export async function findSession(token: string) {
  return db().prisma.session.findUnique({
    where: { sessionToken: sha256(token), expires: { gt: new Date() } },
    include: { user: true },
  });
}

/** Ends a session; nothing happens when there is none. */
export async function endSession(token: string): Promise<void> {
  await db().prisma.session.deleteMany({ where: { sessionToken: sha256(token) } });
}

export type SessionSummary = { id: Id; createdAt: Instant; expiresAt: Instant; isCurrent: boolean };

/** Where somebody is signed in, the newest first. */
export async function listSessions(userId: Id, currentId: Id): Promise<SessionSummary[]> {
  const rows = await db().prisma.session.findMany({
    where: { userId, expires: { gt: new Date() } },
    orderBy: { createdAt: "desc" },
  });
  return rows.map(({ id, createdAt, expires }) => ({
    id,
    createdAt: createdAt.getTime(),
    expiresAt: expires.getTime(),
    isCurrent: id === currentId,
  }));
}

/** Throws "not-found" when this is no session of theirs. */
export async function revokeSession(userId: Id, id: Id): Promise<void> {
  const { count } = await db().prisma.session.deleteMany({ where: { id, userId } });
  if (count === 0) throw new Refusal("not-found", "There is no such session; it may have ended already.");
}

/** Ends all sessions but the one to keep; returns how many. */
export async function revokeOtherSessions(userId: Id, keptId: Id): Promise<number> {
  const { count } = await db().prisma.session.deleteMany({ where: { userId, NOT: { id: keptId } } });
  return count;
}
