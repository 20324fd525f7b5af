import { z } from "zod";
import { toMarkdown } from "@/lib/domain/report/markdown";
import { buildReport } from "@/lib/domain/report/report";
import { publishedReport } from "@/lib/server/api/report-schema";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { env } from "@/lib/server/env";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";
import { route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";

const Query = z.object({ format: z.enum(["json", "md"], "Ask for json or md.").default("json") });

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const { format } = Query.parse(Object.fromEntries(new URL(request.url).searchParams));
  const visitor = await getRequestVisitor(request);
  const { exerciseId, viewer } = await requireAccess(slug, visitor?.userId ?? null);
  const { state } = await readSnapshot(exerciseId, viewer, { threads: "none", options: "cards" });
  const report = buildReport(state);
  if (format === "json") return Response.json(publishedReport(report));
  return new Response(toMarkdown(report, env().appUrl), {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "content-disposition": `inline; filename="${slug}-report.md"`,
    },
  });
});
