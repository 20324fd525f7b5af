import { cookies } from "next/headers";
import { cache } from "react";
import { sessionTokenIn } from "./credentials";
import { findBySession, type Visitor } from "./visitor";

/** For pages: who is looking, by the session cookie. Asked once a request. */
export const getVisitor = cache(async (): Promise<Visitor | null> => {
  const kept = await cookies();
  const token = sessionTokenIn((name) => kept.get(name)?.value);
  return token ? findBySession(token) : null;
});
