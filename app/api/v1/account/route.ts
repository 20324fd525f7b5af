import { Account, renameAccount } from "@/lib/server/auth/account";
import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { requireRequestVisitor } from "@/lib/server/auth/visitor";
import { readJson, route } from "@/lib/server/http/route";

export const GET = route(async (request) => {
  const { userId, name, email } = await requireRequestVisitor(request);
  return Response.json({ userId, name, email });
});

export const PUT = route(async (request) => {
  const { userId } = await requireVisitor(request);
  return Response.json(await renameAccount(userId, await readJson(request, Account)));
});
