import { route } from "@/lib/server/http/route";
import { env } from "@/lib/server/env";
import { findPage } from "@/lib/server/public-report/serve";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const page = await findPage(slug);
  // Members read a draft there, and others what they can do instead.
  if (!page) return Response.redirect(new URL(`/exercises/${encodeURIComponent(slug)}/report`, env().appUrl), 307);
  const { html, etag } = page;
  const headers = { etag, "cache-control": "public, max-age=0, s-maxage=30, stale-while-revalidate=300" };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return new Response(html, { headers: { ...headers, "content-type": "text/html; charset=utf-8" } });
});
