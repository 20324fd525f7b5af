import { Refusal } from "@/lib/domain/errors";
import { limitWrites } from "@/lib/server/http/limits";
import { requireSameOrigin } from "./same-origin";
import { getRequestVisitor, type Visitor } from "./visitor";

/**
 * Who sends a request that changes something: by token, or by session cookie from a page of our own.
 * Throws "unauthenticated", "forbidden" or "rate-limited".
 */
export async function requireVisitor(request: Request): Promise<Visitor> {
  requireSameOrigin(request);
  const visitor = await getRequestVisitor(request);
  if (!visitor) throw new Refusal("unauthenticated", "Sign in, or send a token, to do this.");
  await limitWrites(visitor.userId);
  return visitor;
}
