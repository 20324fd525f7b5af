import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readThread } from "@/lib/server/discussion/read-thread";
import { readNumber, route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";
import { getOption } from "@/lib/server/options/read-option";

export const GET = route<{ slug: string; number: string }>(async (request, { params }) => {
  const { slug, number } = await params;
  const visitor = await getRequestVisitor(request);
  const { exerciseId, viewer } = await requireAccess(slug, visitor?.userId ?? null);
  const option = await getOption(exerciseId, readNumber(number, "number"));
  return Response.json(await readThread(exerciseId, viewer, option.id));
});
