import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readCredit } from "@/lib/server/credit/read-credit";
import { readNumber, route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";

export const GET = route<{ slug: string; number: string }>(async (request, { params }) => {
  const { slug, number } = await params;
  const visitor = await getRequestVisitor(request);
  const { exerciseId } = await requireAccess(slug, visitor?.userId ?? null);
  return Response.json(await readCredit(exerciseId, readNumber(number, "number")));
});
