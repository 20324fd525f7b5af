import { Command } from "@/lib/domain/commands";
import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { readJson, route } from "@/lib/server/http/route";
import { requireSameMember } from "@/lib/server/members/same-member";
import { memberIdOf, requireAccess } from "@/lib/server/members/viewer";
import { execute } from "./execute";

/** Takes a command into an exercise. */
export const postCommand = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const { userId } = await requireVisitor(request);
  const command = await readJson(request, Command);
  const { viewer } = await requireAccess(slug, userId);
  requireSameMember(request, memberIdOf(viewer));
  return Response.json(await execute(slug, userId, command));
});
