import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readCalls } from "@/lib/server/calls/read-calls";
import { route } from "@/lib/server/http/route";
import { requireMember } from "@/lib/server/members/viewer";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const visitor = await getRequestVisitor(request);
  const { exerciseId } = await requireMember(slug, visitor?.userId ?? null);
  return Response.json(await readCalls(exerciseId));
});
