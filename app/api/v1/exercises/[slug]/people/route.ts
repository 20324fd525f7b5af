import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { route } from "@/lib/server/http/route";
import { listPeople } from "@/lib/server/members/list-people";
import { requireOrganizer } from "@/lib/server/members/viewer";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const visitor = await getRequestVisitor(request);
  const { exerciseId } = await requireOrganizer(
    slug,
    visitor?.userId ?? null,
    "Only organizers see who is behind an alias.",
  );
  return Response.json({ people: await listPeople(exerciseId) });
});
