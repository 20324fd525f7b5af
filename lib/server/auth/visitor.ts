import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import { addressOf } from "@/lib/server/http/address";
import { note, requireLeft, spend } from "@/lib/server/http/limits";
import { readBearer, readSessionCookie } from "./credentials";
import { findSession } from "./sessions";
import { findToken } from "./tokens";

/** Somebody with an account or a guest's place, and what they showed to be let in. */
export type Visitor = {
  userId: Id;
  name: string | null;
  /** Null for guests and for the personas of a demonstration. */
  email: string | null;
  by: "session" | "token";
  sessionOrTokenId: Id;
};

/**
 * For routes: who is asking, by `Authorization: Bearer sandtable_...`, else by the session cookie.
 * Throws "unauthenticated" for a token that does not hold, which a client should hear of at once, and "rate-limited".
 */
export async function getRequestVisitor(request: Request): Promise<Visitor | null> {
  const bearer = readBearer(request);
  const token = bearer === null ? readSessionCookie(request) : null;
  const visitor = bearer !== null ? await requireByToken(bearer, request) : token && (await findBySession(token));
  if (!visitor) await spend("readsFrom", addressOf(request.headers));
  else if (request.method === "GET") await spend("reads", visitor.userId);
  return visitor || null;
}

/** As `getRequestVisitor`, and throws "unauthenticated" when nobody is signed in. */
export async function requireRequestVisitor(request: Request): Promise<Visitor> {
  const visitor = await getRequestVisitor(request);
  if (!visitor) throw new Refusal("unauthenticated", "Sign in first, or send a personal token.");
  return visitor;
}

/** Whose session this is the secret of; null where it holds no more. */
export async function findBySession(token: string): Promise<Visitor | null> {
  const session = await findSession(token);
  return session && { ...toPerson(session.user), by: "session", sessionOrTokenId: session.id };
}

async function requireByToken(text: string, { headers }: Request): Promise<Visitor> {
  const token = await findToken(text);
  if (!token) {
    const address = addressOf(headers);
    // Who has a good one is not kept out by a neighbour who tries bad ones.
    await requireLeft("wrongTokens", address);
    await note("wrongTokens", address);
    throw new Refusal(
      "unauthenticated",
      "This token does not exist or was revoked. Make a new one on your account page.",
    );
  }
  return { ...toPerson(token.user), by: "token", sessionOrTokenId: token.id };
}

function toPerson({ id, name, email }: { id: Id; name: string | null; email: string | null }) {
  return { userId: id, name, email };
}
