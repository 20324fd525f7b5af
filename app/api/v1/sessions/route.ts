import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { listSessions, revokeOtherSessions } from "@/lib/server/auth/sessions";
import { requireRequestVisitor } from "@/lib/server/auth/visitor";
import { route } from "@/lib/server/http/route";

export const GET = route(async (request) => {
  const { userId, sessionOrTokenId } = await requireRequestVisitor(request);
  return Response.json({ sessions: await listSessions(userId, sessionOrTokenId) });
});

/** Ends all sessions but the one that asks; all, when a token asks. */
export const DELETE = route(async (request) => {
  const { userId, sessionOrTokenId } = await requireVisitor(request);
  return Response.json({ revoked: await revokeOtherSessions(userId, sessionOrTokenId) });
});
