import { Refusal } from "@/lib/domain/errors";
import type { Id, Instant } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { createLookup } from "@/lib/server/db/lookup";
import type { Prisma } from "@/lib/server/db/generated/client";
import { logger } from "@/lib/server/logger";
import { tellEnded } from "./ended";
import { noteUse } from "./note-use";
import { newSecret, sha256 } from "./secrets";

const daySeconds = 24 * 60 * 60;

/** The longest that a session lasts, however much it is used. */
export const sessionSeconds = 30 * daySeconds;
/** One that nobody has used for so long has run out: longer than any holiday between two rounds of an exercise. */
const idleMs = 14 * daySeconds * 1_000;
const useIsKeptEveryMs = 60 * 60 * 1_000;

/** Which sessions hold: neither too old nor left alone for too long. */
export const holds = (now: Instant = Date.now()) => ({
  expires: { gt: new Date(now) },
  usedAt: { gt: new Date(now - idleMs) },
});

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
  await session.deleteMany({ where: { userId, NOT: holds() } });
  await session.create({ data: { sessionToken: sha256(token), userId, expires } });
}

/** The session with its user, noting its use; null when it was revoked or has run out. */
export async function findSession(token: string): Promise<FoundSession | null> {
  const row = await findByHash(sha256(token));
  if (!row) return null;
  const { id, userId, expires, name, email } = row;
  return { id, userId, expires, user: { id: userId, name, email } };
}

type FoundSession = { id: Id; userId: Id; expires: Date; user: { id: Id; name: string | null; email: string | null } };
type SessionRow = Omit<FoundSession, "user"> & FoundSession["user"] & { hash: string; usedAt: Date };

const findByHash = createLookup<string, SessionRow | undefined>(async (sql, hashes) => {
  const now = Date.now();
  const rows = await sql<SessionRow>(
    `SELECT "sessionToken" AS hash, session.id, "userId", expires, "usedAt", name, email
     FROM session JOIN "user" ON "user".id = "userId"
     WHERE "sessionToken" = ANY($1) AND expires > $2::timestamptz AND "usedAt" > $3::timestamptz`,
    [hashes, new Date(now).toISOString(), new Date(now - idleMs).toISOString()],
  );
  const used = rows.filter(({ usedAt }) => now - usedAt.getTime() > useIsKeptEveryMs).map(({ id }) => id);
  await noteUse(sql, "session", used);
  const byHash = new Map(rows.map((row) => [row.hash, row]));
  return hashes.map((hash) => byHash.get(hash));
});

/** Ends a session and what is open by it; nothing happens when there is none. */
export async function endSession(token: string): Promise<void> {
  await endWhere({ sessionToken: sha256(token) });
}

/** Ends sessions of one person; returns how many. */
async function endWhere(where: Prisma.SessionWhereInput): Promise<number> {
  const { session } = db().prisma;
  const ending = await session.findMany({ where, select: { id: true, userId: true } });
  const ids = ending.map(({ id }) => id);
  const { count } = await session.deleteMany({ where: { id: { in: ids } } });
  await tellEnded(ids);
  if (count > 0) logger.info({ userId: ending[0]?.userId, sessions: count }, "signed out");
  return count;
}

export type SessionSummary = { id: Id; createdAt: Instant; expiresAt: Instant; isCurrent: boolean };

/** Where somebody is signed in, the newest first. */
export async function listSessions(userId: Id, currentId: Id): Promise<SessionSummary[]> {
  const rows = await db().prisma.session.findMany({
    where: { userId, ...holds() },
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
  if ((await endWhere({ id, userId })) === 0)
    throw new Refusal("not-found", "There is no such session; it may have ended already.");
}

/** Ends all sessions but the one to keep; returns how many. */
export async function revokeOtherSessions(userId: Id, keptId: Id): Promise<number> {
  return endWhere({ userId, NOT: { id: keptId } });
}
