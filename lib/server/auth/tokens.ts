import { z } from "zod";
import { Refusal } from "@/lib/domain/errors";
import { type Id, type Instant, line } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { tellEnded } from "./ended";
import { createLookup } from "@/lib/server/db/lookup";
import { noteUse } from "./note-use";
import { newSecret, sha256 } from "./secrets";

const prefix = "sandtable_";
const mostTokens = 50;
const lastUseIsKeptEveryMs = 60_000;

export const NewToken = z.object({ name: line(80) });
export type NewToken = z.infer<typeof NewToken>;

export type TokenSummary = { id: Id; name: string; createdAt: Instant; lastUsedAt: Instant | null };

/** Makes a personal token for the API. The only time that `token` is to be had: its hash is what is kept. */
export async function createToken(userId: Id, { name }: NewToken): Promise<TokenSummary & { token: string }> {
  const { apiToken } = db().prisma;
  const inUse = await apiToken.count({ where: { userId, revokedAt: null } });
  if (inUse >= mostTokens)
    throw new Refusal("too-large", `You have ${mostTokens} tokens. Revoke one that you no longer use.`);
  const token = `${prefix}${newSecret()}`;
  const row = await apiToken.create({ data: { userId, name, hash: sha256(token) } });
  return { ...toSummary(row), token };
}

/** The tokens somebody has not revoked, the newest first. */
export async function listTokens(userId: Id): Promise<TokenSummary[]> {
  const rows = await db().prisma.apiToken.findMany({
    where: { userId, revokedAt: null },
    orderBy: { createdAt: "desc" },
  });
  return rows.map(toSummary);
}

/** Throws "not-found" when this is no token of theirs, or one that is revoked. */
export async function revokeToken(userId: Id, id: Id): Promise<void> {
  const { count } = await db().prisma.apiToken.updateMany({
    where: { id, userId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  if (count === 0) throw new Refusal("not-found", "There is no such token; it may have been revoked already.");
  await tellEnded([id]);
}

/** Whether a text looks like a token at all, so that nonsense asks the database nothing. */
export function isTokenShaped(text: string): boolean {
  return /^sandtable_[A-Za-z0-9_-]{43}$/.test(text);
}

/** The token with its user, noting its use; null when there is none or it is revoked. */
export async function findToken(token: string) {
  if (!isTokenShaped(token)) return null;
  const found = await findByHash(sha256(token));
  if (!found) return null;
  const { id, userId, name, email } = found;
  return { id, user: { id: userId, name, email } };
}

type FoundToken = {
  hash: string;
  id: Id;
  userId: Id;
  lastUsedAt: Date | null;
  name: string | null;
  email: string | null;
};

const findByHash = createLookup<string, FoundToken | undefined>(async (sql, hashes) => {
  const rows = await sql<FoundToken>(
    `SELECT hash, api_token.id, "userId", "lastUsedAt", "user".name, email
     FROM api_token JOIN "user" ON "user".id = "userId"
     WHERE hash = ANY($1) AND "revokedAt" IS NULL`,
    [hashes],
  );
  const used = rows.filter(({ lastUsedAt }) => isStale(lastUsedAt)).map(({ id }) => id);
  await noteUse(sql, "token", used);
  const byHash = new Map(rows.map((row) => [row.hash, row]));
  return hashes.map((hash) => byHash.get(hash));
});

// Once a minute is exact enough to tell an idle token, and spares a write at each request.
function isStale(lastUsedAt: Date | null): boolean {
  return lastUsedAt === null || Date.now() - lastUsedAt.getTime() > lastUseIsKeptEveryMs;
}

type Row = { id: Id; name: string; createdAt: Date; lastUsedAt: Date | null };

function toSummary({ id, name, createdAt, lastUsedAt }: Row): TokenSummary {
  return { id, name, createdAt: createdAt.getTime(), lastUsedAt: lastUsedAt?.getTime() ?? null };
}
