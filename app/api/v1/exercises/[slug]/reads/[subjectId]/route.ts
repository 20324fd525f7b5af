import { ReadMark } from "@/lib/domain/discussion/read-mark";
import { Id } from "@/lib/domain/primitives";
import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { markRead } from "@/lib/server/discussion/reads";
import { readJson, route } from "@/lib/server/http/route";
import { requireSameMember } from "@/lib/server/members/same-member";
import { requireMember } from "@/lib/server/members/viewer";

type Params = { slug: string; subjectId: string };

export const PUT = route<Params>(async (request, { params }) => {
  const { slug, subjectId } = await params;
  const { userId } = await requireVisitor(request);
  const member = await requireMember(slug, userId);
  requireSameMember(request, member.memberId);
  const { seq } = await readJson(request, ReadMark);
  return Response.json({ seq: await markRead(member, Id.parse(subjectId), seq) });
});
