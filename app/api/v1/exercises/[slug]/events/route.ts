import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readNumber, route } from "@/lib/server/http/route";
import { readBatch } from "@/lib/server/log/read-batch";
import { requireAccess } from "@/lib/server/members/viewer";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const since = readNumber(new URL(request.url).searchParams.get("since") ?? "0", "since");
  const visitor = await getRequestVisitor(request);
  const { exerciseId, viewer } = await requireAccess(slug, visitor?.userId ?? null);
  return Response.json(await readBatch(exerciseId, viewer, since));
});
