import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { route } from "@/lib/server/http/route";
import { listZones } from "@/lib/server/members/list-zones";
import { requireOrganizer } from "@/lib/server/members/viewer";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const visitor = await getRequestVisitor(request);
  const { exerciseId } = await requireOrganizer(
    slug,
    visitor?.userId ?? null,
    "Only organizers see where members live.",
  );
  return Response.json({ zones: await listZones(exerciseId) });
});
