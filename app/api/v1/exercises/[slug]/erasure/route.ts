import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { route } from "@/lib/server/http/route";
import { eraseOneself } from "@/lib/server/members/erase-member";

export const POST = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const { userId } = await requireVisitor(request);
  return Response.json(await eraseOneself(slug, userId));
});
