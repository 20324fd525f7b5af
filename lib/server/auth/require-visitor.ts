import { Refusal } from "@/lib/domain/errors";
import { addressOf } from "@/lib/server/http/address";
import { spend } from "@/lib/server/http/limits";
import { requireSameOrigin } from "./same-origin";
import { getRequestVisitor, type Visitor } from "./visitor";

/**
 * For what somebody may do without being known here: refuses other sites, and too much from one address. Throws "forbidden"
 * or "rate-limited".
 */
export async function requireOwnPage(request: Request): Promise<void> {
  requireSameOrigin(request);
  await spend("writesFrom", addressOf(request.headers));
}

/**
 * Who sends a request that changes something: by token, or by session cookie from a page of our own.
 * Throws "unauthenticated", "forbidden" or "rate-limited".
 */
export async function requireVisitor(request: Request): Promise<Visitor> {
  requireSameOrigin(request);
  const visitor = await getRequestVisitor(request);
  if (!visitor) throw new Refusal("unauthenticated", "Sign in, or send a token, to do this.");
  await spend("writes", visitor.userId);
  return visitor;
}
