import { cache } from "react";
import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import { readBearer, readSessionCookie, sessionCookieName } from "./credentials";
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

/** For pages: who is looking, by the session cookie. Asked once a request. */
export const getVisitor = cache(async (): Promise<Visitor | null> => {
  // Not at the top: the server process loads this file before Next is there, which Next does not bear.
  const { cookies } = await import("next/headers");
  const token = (await cookies()).get(sessionCookieName())?.value;
  return token ? findBySession(token) : null;
});

/**
 * For routes: who is asking, by `Authorization: Bearer sandtable_...`, else by the session cookie.
 * Throws "unauthenticated" for a token that does not hold, which a client should hear of at once.
 */
export async function getRequestVisitor(request: Request): Promise<Visitor | null> {
  const bearer = readBearer(request);
  if (bearer !== null) return requireByToken(bearer);
  const token = readSessionCookie(request);
  return token ? findBySession(token) : null;
}

/** As `getRequestVisitor`, and throws "unauthenticated" when nobody is signed in. */
export async function requireRequestVisitor(request: Request): Promise<Visitor> {
  const visitor = await getRequestVisitor(request);
  if (!visitor) throw new Refusal("unauthenticated", "Sign in first, or send a personal token.");
  return visitor;
}

async function findBySession(token: string): Promise<Visitor | null> {
  const session = await findSession(token);
  return session && { ...toPerson(session.user), by: "session", sessionOrTokenId: session.id };
}

async function requireByToken(text: string): Promise<Visitor> {
  const token = await findToken(text);
  if (!token)
    throw new Refusal(
      "unauthenticated",
      "This token does not exist or was revoked. Make a new one on your account page.",
    );
  return { ...toPerson(token.user), by: "token", sessionOrTokenId: token.id };
}

function toPerson({ id, name, email }: { id: Id; name: string | null; email: string | null }) {
  return { userId: id, name, email };
}
