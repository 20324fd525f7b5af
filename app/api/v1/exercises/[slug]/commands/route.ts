import { Command } from "@/lib/domain/commands";
import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { readJson, route } from "@/lib/server/http/route";
import { execute } from "@/lib/server/log/execute";
import { requireAccess } from "@/lib/server/members/viewer";

export const POST = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const { userId } = await requireVisitor(request);
  const command = await readJson(request, Command);
  await requireAccess(slug, userId);
  return Response.json(await execute(slug, userId, command));
});
