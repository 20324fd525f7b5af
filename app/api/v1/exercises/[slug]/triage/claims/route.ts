import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { route } from "@/lib/server/http/route";
import { requireSameMember } from "@/lib/server/members/same-member";
import { requireStaff } from "@/lib/server/members/viewer";
import { listClaims, releaseClaims } from "@/lib/server/triage/claims";

type Params = { slug: string };

const why = "Only organizers and moderators work on the queue.";

export const GET = route<Params>(async (request, { params }) => {
  const { slug } = await params;
  const visitor = await getRequestVisitor(request);
  return Response.json({ claims: await listClaims(await requireStaff(slug, visitor?.userId ?? null, why)) });
});

export const DELETE = route<Params>(async (request, { params }) => {
  const { slug } = await params;
  const { userId } = await requireVisitor(request);
  const member = await requireStaff(slug, userId, why);
  requireSameMember(request, member.memberId);
  await releaseClaims(member);
  return Response.json({ claims: await listClaims(member) });
});
