import { Account, renameAccount } from "@/lib/server/auth/account";
import { noSessionCookies } from "@/lib/server/auth/credentials";
import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { requireRequestVisitor } from "@/lib/server/auth/visitor";
import { readJson, route } from "@/lib/server/http/route";
import { deleteAccount, DeleteAccount } from "@/lib/server/privacy/delete-account";

export const GET = route(async (request) => {
  const { userId, name, email } = await requireRequestVisitor(request);
  return Response.json({ userId, name, email });
});

export const PUT = route(async (request) => {
  const { userId } = await requireVisitor(request);
  return Response.json(await renameAccount(userId, await readJson(request, Account)));
});

export const DELETE = route(async (request) => {
  const visitor = await requireVisitor(request);
  await readJson(request, DeleteAccount);
  await deleteAccount(visitor);
  const headers = noSessionCookies().map((cookie): [string, string] => ["set-cookie", cookie]);
  return Response.json({ deleted: true }, { status: 202, headers });
});
