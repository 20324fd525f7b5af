import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readText, route } from "@/lib/server/http/route";
import { requireStaff } from "@/lib/server/members/viewer";
import { readParticipation } from "@/lib/server/participation/read-participation";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const visitor = await getRequestVisitor(request);
  const { exerciseId, role } = await requireStaff(
    slug,
    visitor?.userId ?? null,
    "Only organizers and moderators see who takes part.",
  );
  const region = new URL(request.url).searchParams.has("region") ? readText(request, "region") : null;
  return Response.json(await readParticipation(exerciseId, { withReach: role === "organizer", region }));
});
