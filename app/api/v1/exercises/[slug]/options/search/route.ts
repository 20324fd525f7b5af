import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readText, route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";
import { searchOptions } from "@/lib/server/options/search-options";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const visitor = await getRequestVisitor(request);
  const { exerciseId } = await requireAccess((await params).slug, visitor?.userId ?? null);
  return Response.json({ optionIds: await searchOptions(exerciseId, readText(request, "q")) });
});
