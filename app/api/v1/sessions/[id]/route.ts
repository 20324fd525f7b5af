import { Id } from "@/lib/domain/primitives";
import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { revokeSession } from "@/lib/server/auth/sessions";
import { route } from "@/lib/server/http/route";

export const DELETE = route<{ id: string }>(async (request, { params }) => {
  const { userId } = await requireVisitor(request);
  const id = Id.parse((await params).id);
  await revokeSession(userId, id);
  return Response.json({ id });
});
