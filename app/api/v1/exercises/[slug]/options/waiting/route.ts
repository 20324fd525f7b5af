import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { findWaiting } from "@/lib/server/discussion/find-waiting";
import { route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const visitor = await getRequestVisitor(request);
  const { exerciseId } = await requireAccess((await params).slug, visitor?.userId ?? null);
  return Response.json({ optionIds: await findWaiting(exerciseId) });
});
