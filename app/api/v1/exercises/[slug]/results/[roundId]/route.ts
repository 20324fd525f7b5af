import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";
import { readResults } from "@/lib/server/ratings/read-results";

export const GET = route<{ slug: string; roundId: string }>(async (request, { params }) => {
  const { slug, roundId } = await params;
  const visitor = await getRequestVisitor(request);
  return Response.json(await readResults(await requireAccess(slug, visitor?.userId ?? null), roundId));
});
