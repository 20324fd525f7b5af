import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readText, route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";
import { findSimilar } from "@/lib/server/options/search-options";

const most = 5;

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const visitor = await getRequestVisitor(request);
  const { exerciseId } = await requireAccess((await params).slug, visitor?.userId ?? null);
  const [title, summary] = [readText(request, "title"), readText(request, "summary")];
  return Response.json({ numbers: await findSimilar(exerciseId, title, summary, most) });
});
