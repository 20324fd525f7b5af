import { Refusal } from "@/lib/domain/errors";
import { requireRequestVisitor } from "@/lib/server/auth/visitor";
import { route } from "@/lib/server/http/route";
import { findPlace } from "@/lib/server/members/find-place";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const { userId } = await requireRequestVisitor(request);
  const place = await findPlace(slug, userId);
  if (!place) throw new Refusal("not-found", "You do not wait for a place here.");
  return Response.json(place);
});
