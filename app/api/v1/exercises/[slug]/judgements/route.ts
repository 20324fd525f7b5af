import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { route } from "@/lib/server/http/route";
import { requireMember } from "@/lib/server/members/viewer";
import { readJudgements } from "@/lib/server/shocks/read-judgements";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const visitor = await getRequestVisitor(request);
  const { exerciseId, memberId } = await requireMember(slug, visitor?.userId ?? null);
  return Response.json(await readJudgements(exerciseId, memberId));
});
