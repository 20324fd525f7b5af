import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { route } from "@/lib/server/http/route";
import { listInvitations } from "@/lib/server/members/list-invitations";
import { requireOrganizer } from "@/lib/server/members/viewer";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const visitor = await getRequestVisitor(request);
  const { exerciseId } = await requireOrganizer(
    slug,
    visitor?.userId ?? null,
    "Only organizers see who has been invited.",
  );
  return Response.json({ invitations: await listInvitations(exerciseId) });
});
