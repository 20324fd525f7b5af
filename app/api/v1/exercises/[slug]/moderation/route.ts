import { ModerationKind } from "@/lib/domain/moderation/act";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readNumber, route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";
import { listModeration } from "@/lib/server/moderation/list-moderation";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const visitor = await getRequestVisitor(request);
  const { exerciseId, viewer } = await requireAccess(slug, visitor?.userId ?? null);
  const query = new URL(request.url).searchParams;
  const before = query.get("before");
  const asked = {
    before: before === null ? null : readNumber(before, "before"),
    kind: ModerationKind.nullable().parse(query.get("kind")),
  };
  return Response.json(await listModeration(exerciseId, viewer, asked));
});
