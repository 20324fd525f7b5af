import { Refusal } from "@/lib/domain/errors";
import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { createToken, listTokens, NewToken } from "@/lib/server/auth/tokens";
import { requireRequestVisitor } from "@/lib/server/auth/visitor";
import { readJson, route } from "@/lib/server/http/route";

export const GET = route(async (request) => {
  const { userId } = await requireRequestVisitor(request);
  return Response.json({ tokens: await listTokens(userId) });
});

/** Makes a token and shows it for the only time. A token cannot make others: who steals one could never be shut out. */
export const POST = route(async (request) => {
  const { userId, by } = await requireVisitor(request);
  if (by === "token")
    throw new Refusal("forbidden", "Tokens are made on the account page, signed in; a token cannot make another.");
  const token = await createToken(userId, await readJson(request, NewToken));
  return Response.json(token, { status: 201 });
});
