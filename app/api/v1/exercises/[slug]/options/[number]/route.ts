import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readNumber, route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";
import { readOption } from "@/lib/server/options/read-option";

export const GET = route<{ slug: string; number: string }>(async (request, { params }) => {
  const { slug, number } = await params;
  const visitor = await getRequestVisitor(request);
  const { exerciseId } = await requireAccess(slug, visitor?.userId ?? null);
  return Response.json(await readOption(exerciseId, readNumber(number, "number")));
});
