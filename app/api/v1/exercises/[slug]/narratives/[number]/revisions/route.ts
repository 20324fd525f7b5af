import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readNumber, route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";
import { getNarrativeId } from "@/lib/server/narratives/get-narrative";
import { readHistory } from "@/lib/server/narratives/read-history";

export const GET = route<{ slug: string; number: string }>(async (request, { params }) => {
  const { slug, number } = await params;
  const visitor = await getRequestVisitor(request);
  const { exerciseId } = await requireAccess(slug, visitor?.userId ?? null);
  const narrativeId = await getNarrativeId(exerciseId, readNumber(number, "number"));
  const before = new URL(request.url).searchParams.get("before");
  return Response.json(
    await readHistory(exerciseId, narrativeId, before === null ? null : readNumber(before, "before")),
  );
});
