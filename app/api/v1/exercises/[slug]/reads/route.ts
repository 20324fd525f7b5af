import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { listReads } from "@/lib/server/discussion/reads";
import { route } from "@/lib/server/http/route";
import { requireMember } from "@/lib/server/members/viewer";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const visitor = await getRequestVisitor(request);
  const member = await requireMember(slug, visitor?.userId ?? null);
  return Response.json({ reads: await listReads(member) });
});
