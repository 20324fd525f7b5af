import { Id } from "@/lib/domain/primitives";
import { ClaimRequest } from "@/lib/domain/triage/claim";
import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { readJson, route } from "@/lib/server/http/route";
import { requireSameMember } from "@/lib/server/members/same-member";
import { requireStaff } from "@/lib/server/members/viewer";
import { claimEntry, listClaims } from "@/lib/server/triage/claims";

type Params = { slug: string; entryId: string };

export const PUT = route<Params>(async (request, { params }) => {
  const { slug, entryId } = await params;
  const { userId } = await requireVisitor(request);
  const member = await requireStaff(slug, userId, "Only organizers and moderators work on the queue.");
  requireSameMember(request, member.memberId);
  const { takesOver } = await readJson(request, ClaimRequest);
  await claimEntry(member, Id.parse(entryId), takesOver);
  return Response.json({ claims: await listClaims(member) });
});
