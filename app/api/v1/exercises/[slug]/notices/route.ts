import { NoticesQuery } from "@/lib/domain/attention/requests";
import { listNotices } from "@/lib/server/attention/list-notices";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { route } from "@/lib/server/http/route";
import { requireMember } from "@/lib/server/members/viewer";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const query = NoticesQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const visitor = await getRequestVisitor(request);
  const { memberId } = await requireMember(slug, visitor?.userId ?? null);
  return Response.json(await listNotices(memberId, query));
});
