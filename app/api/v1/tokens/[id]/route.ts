import { Id } from "@/lib/domain/primitives";
import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { revokeToken } from "@/lib/server/auth/tokens";
import { route } from "@/lib/server/http/route";

export const DELETE = route<{ id: string }>(async (request, { params }) => {
  const { userId } = await requireVisitor(request);
  const id = Id.parse((await params).id);
  await revokeToken(userId, id);
  return Response.json({ id });
});
