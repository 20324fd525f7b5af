import { isKnown } from "@/lib/server/http/etag";
import { route } from "@/lib/server/http/route";
import { serveShowpiece } from "@/lib/server/showpiece/serve";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const { json, etag } = await serveShowpiece(slug);
  const headers = { etag, "cache-control": "public, no-cache", "content-type": "application/json" };
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(json, { headers });
});
