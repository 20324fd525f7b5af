import { Refusal } from "@/lib/domain/errors";
import { JoinExercise } from "@/lib/domain/members/commands";
import type { Id } from "@/lib/domain/primitives";
import { sessionCookie } from "@/lib/server/auth/credentials";
import { joinAsGuest } from "@/lib/server/auth/join-as-guest";
import { lookUpInvite } from "@/lib/server/auth/look-up-invite";
import { requireOwnPage } from "@/lib/server/auth/require-visitor";
import { startSession } from "@/lib/server/auth/sessions";
import { createToken } from "@/lib/server/auth/tokens";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readJson, route } from "@/lib/server/http/route";
import { type Joined, joinExercise, noSuchInvite } from "@/lib/server/members/join-exercise";

const tokenType = "application/vnd.sandtable.token+json";

/**
 * Joins by an invite: whoever is signed in, else a guest where the invite allows it. A guest gets
 * a session cookie; one that asks with `accept: application/vnd.sandtable.token+json`, as a bot
 * does, gets a personal `token` in the answer instead.
 */
export const POST = route<{ code: string }>(async (request, { params }) => {
  await requireOwnPage(request);
  const { code } = await params;
  const visitor = await getRequestVisitor(request);
  const input = await readJson(request, JoinExercise);
  const invite = await lookUpInvite(code, request.headers);
  if (!invite) throw new Refusal("invite-invalid", noSuchInvite);
  if (visitor) return Response.json(await joinExercise(code, visitor.userId, input), { status: 201 });

  const { userId, ...joined } = await joinAsGuest(code, invite, input);
  const wantsToken = request.headers.get("accept")?.includes(tokenType) ?? false;
  return wantsToken ? answerWithToken(joined, userId) : answerWithCookie(joined, userId);
});

async function answerWithToken(joined: Joined, userId: Id): Promise<Response> {
  const { token } = await createToken(userId, { name: "Made on joining" });
  return Response.json({ ...joined, token }, { status: 201, headers: { "content-type": tokenType } });
}

async function answerWithCookie(joined: Joined, userId: Id): Promise<Response> {
  const { token, expires } = await startSession(userId);
  return Response.json(joined, { status: 201, headers: { "set-cookie": sessionCookie(token, expires) } });
}
