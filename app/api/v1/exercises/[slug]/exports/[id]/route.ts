import { Id } from "@/lib/domain/primitives";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readExport } from "@/lib/server/exports/ask";
import { route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";

export const GET = route<{ slug: string; id: string }>(async (request, { params }) => {
  const { slug, id } = await params;
  const visitor = await getRequestVisitor(request);
  const access = await requireAccess(slug, visitor?.userId ?? null);
  return Response.json(await readExport(access, Id.parse(id)), { headers: { "cache-control": "private, no-store" } });
});
