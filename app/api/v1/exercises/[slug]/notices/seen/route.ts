import { Seen } from "@/lib/domain/attention/requests";
import { markSeen } from "@/lib/server/attention/mark-seen";
import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { readJson, route } from "@/lib/server/http/route";
import { requireSameMember } from "@/lib/server/members/same-member";
import { requireMember } from "@/lib/server/members/viewer";

export const PUT = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const { userId } = await requireVisitor(request);
  const { memberId } = await requireMember(slug, userId);
  requireSameMember(request, memberId);
  return Response.json({ unseen: await markSeen(memberId, await readJson(request, Seen)) });
});
