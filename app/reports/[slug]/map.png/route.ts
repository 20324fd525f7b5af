import { env } from "@/lib/server/env";
import { readSource } from "@/lib/server/exports/read-source";
import { route } from "@/lib/server/http/route";
import { previewOf } from "@/lib/server/public-report/preview";
import { requirePublished } from "@/lib/server/public-report/serve";

export const GET = route<{ slug: string }>(async (_request, { params }) => {
  const { id: exerciseId } = await requirePublished((await params).slug);
  const { map } = await readSource({ exerciseId, viewer: { kind: "reader" } }, env().appUrl);
  return new Response(new Uint8Array(await previewOf(map)), {
    headers: { "content-type": "image/png", "cache-control": "public, max-age=3600" },
  });
});
