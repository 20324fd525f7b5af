import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readThread } from "@/lib/server/discussion/read-thread";
import { readNumber, route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";
import { getNarrativeId } from "@/lib/server/narratives/get-narrative";

export const GET = route<{ slug: string; number: string }>(async (request, { params }) => {
  const { slug, number } = await params;
  const visitor = await getRequestVisitor(request);
  const { exerciseId, viewer } = await requireAccess(slug, visitor?.userId ?? null);
  const narrativeId = await getNarrativeId(exerciseId, readNumber(number, "number"));
  return Response.json(await readThread(exerciseId, viewer, narrativeId));
});
