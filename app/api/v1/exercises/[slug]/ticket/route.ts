import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { issueTicket } from "@/lib/server/auth/ticket";
import { route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";

export const POST = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const { userId } = await requireVisitor(request);
  const access = await requireAccess(slug, userId);
  return Response.json({ ticket: issueTicket({ ...access, userId }) });
});
