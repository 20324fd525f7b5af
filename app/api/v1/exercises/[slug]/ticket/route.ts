import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { issueTicket } from "@/lib/server/auth/ticket";
import { route } from "@/lib/server/http/route";
import { requireMember } from "@/lib/server/members/viewer";

export const POST = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const { userId, by, sessionOrTokenId } = await requireVisitor(request);
  const { exerciseId, memberId, role } = await requireMember(slug, userId);
  const viewer = { kind: "member", memberId, role } as const;
  const ticket = issueTicket({ exerciseId, viewer, credential: { by, id: sessionOrTokenId } });
  return Response.json({ ticket, memberId });
});
