import { z } from "zod";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";
import { route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";

const Extent = z.enum(["none", "all"]).default("all");

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const { searchParams } = new URL(request.url);
  const extentOf = (name: string) => Extent.parse(searchParams.get(name) ?? undefined);
  const visitor = await getRequestVisitor(request);
  const { exerciseId, viewer } = await requireAccess(slug, visitor?.userId ?? null);
  const snapshot = await readSnapshot(exerciseId, viewer, { threads: extentOf("threads"), texts: extentOf("texts") });
  return Response.json({ seq: snapshot.state.seq, ...snapshot });
});
