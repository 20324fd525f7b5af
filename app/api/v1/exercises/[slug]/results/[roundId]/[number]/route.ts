import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readNumber, route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";
import { readOptionResults } from "@/lib/server/ratings/read-results";

export const GET = route<{ slug: string; roundId: string; number: string }>(async (request, { params }) => {
  const { slug, roundId, number } = await params;
  const visitor = await getRequestVisitor(request);
  const access = await requireAccess(slug, visitor?.userId ?? null);
  return Response.json(await readOptionResults(access, roundId, readNumber(number, "number")));
});
