import { OptionQuery } from "@/lib/domain/options/query";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { route } from "@/lib/server/http/route";
import { memberIdOf, requireAccess } from "@/lib/server/members/viewer";
import { listOptions } from "@/lib/server/options/list-options";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const visitor = await getRequestVisitor(request);
  const { exerciseId, viewer } = await requireAccess((await params).slug, visitor?.userId ?? null);
  const query = OptionQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  return Response.json(await listOptions(exerciseId, memberIdOf(viewer), query));
});
