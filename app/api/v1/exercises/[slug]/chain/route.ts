import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { sealLog } from "@/lib/server/archive/seal-log";
import { verifyChain } from "@/lib/server/archive/verify-chain";
import { db } from "@/lib/server/db/client";
import { route } from "@/lib/server/http/route";
import { requireOrganizer } from "@/lib/server/members/viewer";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const visitor = await getRequestVisitor(request);
  const why = "Only organizers look at the seals of the log.";
  const { exerciseId } = await requireOrganizer(slug, visitor?.userId ?? null, why);
  await sealLog(db(), exerciseId);
  return Response.json(await verifyChain(db(), exerciseId));
});
