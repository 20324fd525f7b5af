import { z } from "zod";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";
import { route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";

const Query = z.object({
  threads: z.enum(["none", "all"]).default("all"),
  options: z.enum(["few", "cards", "all"]).default("all"),
});

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const scope = Query.parse(Object.fromEntries(new URL(request.url).searchParams));
  const visitor = await getRequestVisitor(request);
  const { exerciseId, viewer } = await requireAccess(slug, visitor?.userId ?? null);
  const snapshot = await readSnapshot(exerciseId, viewer, scope);
  return Response.json({ seq: snapshot.state.seq, ...snapshot });
});
