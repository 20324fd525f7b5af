import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { route } from "@/lib/server/http/route";
import { requireMember } from "@/lib/server/members/viewer";
import { readOwnRatings } from "@/lib/server/ratings/read-own-ratings";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const visitor = await getRequestVisitor(request);
  return Response.json(await readOwnRatings(await requireMember(slug, visitor?.userId ?? null)));
});
