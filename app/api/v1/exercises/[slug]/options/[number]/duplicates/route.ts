import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readDuplicates } from "@/lib/server/duplicates/read-duplicates";
import { readNumber, route } from "@/lib/server/http/route";
import { requireStaff } from "@/lib/server/members/viewer";

export const GET = route<{ slug: string; number: string }>(async (request, { params }) => {
  const { slug, number } = await params;
  const visitor = await getRequestVisitor(request);
  const why = "Only organizers and moderators are shown what may be said twice.";
  const { exerciseId } = await requireStaff(slug, visitor?.userId ?? null, why);
  return Response.json(await readDuplicates(exerciseId, readNumber(number, "number")));
});
