import { listActs } from "@/lib/server/audit/list-acts";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readNumber, route } from "@/lib/server/http/route";
import { requireOrganizer } from "@/lib/server/members/viewer";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const visitor = await getRequestVisitor(request);
  const { exerciseId } = await requireOrganizer(
    slug,
    visitor?.userId ?? null,
    "Only organizers see what organizers have done.",
  );
  const before = new URL(request.url).searchParams.get("before");
  return Response.json(await listActs(exerciseId, before === null ? null : readNumber(before, "before")));
});
