import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readThread } from "@/lib/server/discussion/read-thread";
import { readNumber, route } from "@/lib/server/http/route";
import { getInjectId } from "@/lib/server/injects/get-inject";
import { requireAccess } from "@/lib/server/members/viewer";

export const GET = route<{ slug: string; number: string }>(async (request, { params }) => {
  const { slug, number } = await params;
  const visitor = await getRequestVisitor(request);
  const { exerciseId, viewer } = await requireAccess(slug, visitor?.userId ?? null);
  const injectId = await getInjectId(exerciseId, readNumber(number, "number"), viewer);
  return Response.json(await readThread(exerciseId, viewer, injectId));
});
