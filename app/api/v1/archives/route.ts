import { receiveArchive } from "@/lib/server/archive/receive-archive";
import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { route } from "@/lib/server/http/route";

export const POST = route(async (request) => {
  const { userId } = await requireVisitor(request);
  const { slug, events } = await receiveArchive(request, userId);
  return Response.json({ slug, events }, { status: 201 });
});
