import { z } from "zod";
import { bases, Basis, fewestBundles, mostBundles } from "@/lib/domain/bundling/suggestion";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readBundleSuggestion } from "@/lib/server/bundling/read-suggestion";
import { route } from "@/lib/server/http/route";
import { requireStaff } from "@/lib/server/members/viewer";

const Asked = z.object({
  by: z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(Basis).min(1))
    .default([...bases]),
  count: z.coerce.number().int().min(fewestBundles).max(mostBundles).optional(),
});

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const visitor = await getRequestVisitor(request);
  const { exerciseId, ...viewer } = await requireStaff(
    slug,
    visitor?.userId ?? null,
    "Only organizers and moderators are suggested bundles.",
  );
  const asked = Asked.parse(Object.fromEntries(new URL(request.url).searchParams));
  return Response.json(await readBundleSuggestion({ exerciseId, viewer: { kind: "member", ...viewer } }, asked));
});
