import { Id } from "@/lib/domain/primitives";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readVersions } from "@/lib/server/discussion/read-versions";
import { route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";

export const GET = route<{ slug: string; id: string }>(async (request, { params }) => {
  const { slug, id } = await params;
  const visitor = await getRequestVisitor(request);
  const { exerciseId, viewer } = await requireAccess(slug, visitor?.userId ?? null);
  return Response.json({ versions: await readVersions(exerciseId, viewer, Id.parse(id)) });
});
