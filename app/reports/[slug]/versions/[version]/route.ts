import { reportAddress } from "@/lib/domain/report/editions";
import { listEditions } from "@/lib/server/corrections/read-edition";
import { env } from "@/lib/server/env";
import { readHeading } from "@/lib/server/exercises/read-heading";
import { route } from "@/lib/server/http/route";
import { answerWith, sendToRoom } from "@/lib/server/public-report/answer";
import { renderMissing } from "@/lib/server/public-report/page";
import { findPage, findPublished } from "@/lib/server/public-report/serve";

export const GET = route<{ slug: string; version: string }>(async (request, { params }) => {
  const { slug, version } = await params;
  const published = await findPublished(slug);
  if (!published) return sendToRoom(slug);
  const editions = await listEditions(published.id);
  const asked = editions.findIndex((edition) => String(edition.version) === version);
  if (asked >= 0 && asked === editions.length - 1) {
    return Response.redirect(new URL(reportAddress("", slug), env().appUrl), 307);
  }
  const page = asked < 0 ? null : await findPage(slug, asked + 1);
  if (page) return answerWith(request, page);
  const { title } = await readHeading(published.id);
  return new Response(renderMissing({ title, slug }, version.slice(0, 20), editions.length), {
    status: 404,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  });
});
