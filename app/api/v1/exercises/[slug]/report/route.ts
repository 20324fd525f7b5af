import { z } from "zod";
import { toMarkdown } from "@/lib/domain/report/markdown";
import { buildReport } from "@/lib/domain/report/report";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { env } from "@/lib/server/env";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";
import { route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";

const Format = z.enum(["json", "md"]).default("json");

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const format = Format.parse(new URL(request.url).searchParams.get("format") ?? undefined);
  const visitor = await getRequestVisitor(request);
  const { exerciseId, viewer } = await requireAccess(slug, visitor?.userId ?? null);
  const { state } = await readSnapshot(exerciseId, viewer, { threads: "none", options: "cards" });
  const report = buildReport(state);
  if (format === "json") return Response.json(report);
  return new Response(toMarkdown(report, env().appUrl), {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "content-disposition": `inline; filename="${slug}-report.md"`,
    },
  });
});
