import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { requireRequestVisitor } from "@/lib/server/auth/visitor";
import { findZone, keepZone, OwnZone } from "@/lib/server/auth/zone";
import { readJson, route } from "@/lib/server/http/route";

export const GET = route(async (request) => {
  const { userId } = await requireRequestVisitor(request);
  return Response.json({ zone: await findZone(userId) });
});

export const PUT = route(async (request) => {
  const { userId } = await requireVisitor(request);
  return Response.json(await keepZone(userId, await readJson(request, OwnZone)));
});
