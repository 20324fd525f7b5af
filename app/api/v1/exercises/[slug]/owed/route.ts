import { listOwed } from "@/lib/server/attention/list-owed";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { route } from "@/lib/server/http/route";
import { requireMember } from "@/lib/server/members/viewer";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const visitor = await getRequestVisitor(request);
  return Response.json({ owed: await listOwed(await requireMember(slug, visitor?.userId ?? null)) });
});
